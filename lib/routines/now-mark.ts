import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { MINUTES_PER_DAY, minutesOf } from "@/lib/calendar/time";
import { localOf } from "@/lib/calendar/zone";
import type { Timetable } from "./timetable";

/** In which column *now* lies, and how many minutes after that column's midnight. */
export type NowMark = { date: CalendarDate; minutes: number };

/** Where clocks in the routine's zone stand; null while the window shows another time. After midnight it may lie in yesterday's column. */
export function nowMark({ from, to, columns }: Timetable, now: Date, timeZone: string): NowMark | null {
  const local = localOf(now, timeZone);
  const minutes = minutesOf(local.time);
  const candidates = [
    { date: local.date, minutes },
    { date: addDays(local.date, -1), minutes: minutes + MINUTES_PER_DAY },
  ];
  const shown = candidates.find(
    (mark) => mark.minutes >= from && mark.minutes <= to && columns.some(({ date }) => date === mark.date),
  );
  return shown ?? null;
}
