import { addDays, type CalendarDate } from "@/lib/calendar/date";
import type { TimeOfDay } from "@/lib/calendar/time";
import { instantOf } from "@/lib/calendar/zone";

/** By whose clocks and from which hour on a day is counted. */
export type Reader = { timeZone: string; dayStart: TimeOfDay };

/** The instants at which a reader's day begins and ends; the end belongs to the next. */
export type DayWindow = { from: Date; to: Date };

export function dayWindow(date: CalendarDate, { timeZone, dayStart }: Reader): DayWindow {
  return {
    from: instantOf(date, dayStart, timeZone),
    to: instantOf(addDays(date, 1), dayStart, timeZone),
  };
}

export function isInWindow({ from, to }: DayWindow, instant: Date): boolean {
  return from <= instant && instant < to;
}
