import { addDays } from "@/lib/calendar/date";
import { offsetInWeek, startOfWeek, type Weekday } from "@/lib/calendar/week";
import type { Exception, SessionPattern } from "./week";

/** A session's exceptions after it moved to another weekday: each stays in its week, by the session's week start. */
export function shiftExceptions({ exceptions, weekStart }: SessionPattern, weekday: Weekday): Exception[] {
  return exceptions.map((exception) => {
    const date = addDays(startOfWeek(exception.date, weekStart), offsetInWeek(weekday, weekStart));
    return { ...exception, date };
  });
}
