import { addDays, type CalendarDate, isCalendarDate } from "@/lib/calendar/date";
import type { RecurrenceRule } from "@/lib/calendar/ical-in-rule";
import type { Clock, TimedStamp } from "./clock";

/**
 * The last day on which a rule's occurrence may begin by its UNTIL, by the clocks of the event that has the rule.
 * Null without one, or where it cannot be read.
 */
export function lastDayOf({ until }: RecurrenceRule, start: TimedStamp, clock: Clock): CalendarDate | null {
  const [date = "", time = ""] = (until ?? "").split("T");
  if (!isCalendarDate(date)) return null;
  if (time === "") return date;

  const isInstant = time.endsWith("Z") && start.zone.kind !== "utc";
  if (!isInstant) return start.time <= time.slice(0, 5) ? date : addDays(date, -1);
  const last = Date.parse(`${date}T${time}`);
  const candidates = [addDays(date, 1), date];
  const within = candidates.find(
    (candidate) => clock.instantOf({ ...start, date: candidate }).getTime() <= last,
  );
  return within ?? addDays(date, -1);
}
