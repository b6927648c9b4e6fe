import { addDays, type CalendarDate } from "@/lib/calendar/date";
import type { CancelledDay } from "./week";

/** Both ends included. */
export type Holiday = { from: CalendarDate; to: CalendarDate; reason: string | null };

/** Cancelled days in their order, those that follow each other for one reason as one. */
export function holidaysOf(days: CancelledDay[]): Holiday[] {
  const holidays: Holiday[] = [];
  for (const { date, reason } of days) {
    const last = holidays.at(-1);
    if (last && last.reason === reason && addDays(last.to, 1) === date) last.to = date;
    else holidays.push({ from: date, to: date, reason });
  }
  return holidays;
}
