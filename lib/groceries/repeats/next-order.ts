import { addDays, type CalendarDate } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import { nextOccurrence, previousOccurrence, type Recurrence } from "@/lib/recurrence/recurrence";
import type { Schedule } from "@/lib/recurrence/schema";

export type OrderPlan = {
  schedule: Schedule;
  startsOn: CalendarDate;
  weekStart: WeekStart;
  paused: boolean;
  skipped: CalendarDate[];
};

/** The next day strictly after `after` on which the order is made: none of those that were skipped; null where none comes. */
export function nextOrderDay(plan: OrderPlan, after: CalendarDate): CalendarDate | null {
  if (plan.paused) return null;
  const recurrence = recurrenceOf(plan);
  let day = nextOccurrence(recurrence, after);
  while (day !== null && plan.skipped.includes(day)) day = nextOccurrence(recurrence, day);
  return day;
}

function recurrenceOf({ schedule, startsOn, weekStart }: OrderPlan): Recurrence {
  return { schedule, startsOn, anchor: startsOn, endsOn: null, count: null, weekStart };
}

/** The last day after `settled`, up to `today`, on which the order is made; null where there is none. */
export function lastOrderDay(
  plan: OrderPlan,
  settled: CalendarDate,
  today: CalendarDate,
): CalendarDate | null {
  if (plan.paused) return null;
  const recurrence = recurrenceOf(plan);
  let day = previousOccurrence(recurrence, addDays(today, 1));
  while (day !== null && plan.skipped.includes(day)) day = previousOccurrence(recurrence, day);
  return day !== null && day > settled ? day : null;
}
