import type { CalendarDate } from "@/lib/calendar/date";
import { minutesOf, type TimeOfDay } from "@/lib/calendar/time";
import { weekOf } from "@/lib/calendar/week";
import { takesPlace } from "./occurrence";
import { type Bounds, type CancelledDay, type Occurrence, routineWeek, type SessionPattern } from "./week";

/** What clocks show in the routine's zone. */
export type LocalNow = { date: CalendarDate; time: TimeOfDay };

/** The session that is on or comes next today; null when nothing more takes place. */
export function nextToday(
  frame: Bounds,
  sessions: SessionPattern[],
  cancelledDays: CancelledDay[],
  { date, time }: LocalNow,
): Occurrence | null {
  const { days } = routineWeek(frame, sessions, cancelledDays, weekOf(date, "MO"));
  const today = days.find((day) => day.date === date)?.occurrences ?? [];
  const now = minutesOf(time);
  return (
    today.find(
      (occurrence) => takesPlace(occurrence, date) && minutesOf(occurrence.start) + occurrence.minutes > now,
    ) ?? null
  );
}
