import { civilOf } from "@/lib/calendar/civil";
import { addDays, type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { monthDayIn, monthOf } from "./monthly";
import type { Schedule } from "./schema";

export type AfterCompletion = Extract<Schedule, { kind: "afterCompletion" }>;

/** The day that is due once it was done (or skipped) on `completed`. A month from the 31st ends where a month does. */
export function dueAfter({ every, unit }: AfterCompletion, completed: CalendarDate): CalendarDate {
  if (unit === "day") return addDays(completed, every);
  if (unit === "week") return addDays(completed, every * 7);
  const number = toDayNumber(completed);
  return fromDayNumber(monthDayIn(monthOf(number) + every, civilOf(number).day));
}
