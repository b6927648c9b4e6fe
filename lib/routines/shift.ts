import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { offsetInWeek, startOfWeek, type Weekday } from "@/lib/calendar/week";
import type { Exception, SessionPattern } from "./week";

/**
 * A session's exceptions after it went to another weekday: each stays in its week, by the session's week start. One
 * changed within its own date stays within it; what was moved to another date still is.
 */
export function shiftExceptions({ exceptions, weekStart }: SessionPattern, weekday: Weekday): Exception[] {
  const shifted = (date: CalendarDate) =>
    addDays(startOfWeek(date, weekStart), offsetInWeek(weekday, weekStart));
  return exceptions.map(({ date, movedTo, ...said }) => ({
    ...said,
    date: shifted(date),
    movedTo: movedTo?.date === date ? { ...movedTo, date: shifted(date) } : movedTo,
  }));
}
