import { day } from "@/lib/calendar/date";
import { occurrencesBetween, type Recurrence } from "@/lib/recurrence/recurrence";
import type { Schedule } from "@/lib/recurrence/schema";

/** A schedule at work from that day on, its phase counted from there. */
export function recurrence(schedule: Schedule, startsOn: string, more: Partial<Recurrence> = {}): Recurrence {
  const start = day(startsOn);
  return { schedule, anchor: start, startsOn: start, endsOn: null, count: null, weekStart: "MO", ...more };
}

/** The first so many dates, in one line. */
export function firstDates(count: number, of: Recurrence): string {
  return occurrencesBetween(of, of.startsOn, day("2199-12-31")).slice(0, count).join(" ");
}
