import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { nextOccurrence, type Recurrence } from "./recurrence";

/**
 * The first dates from a day on, as a form shows them: fewer than `most` where it ends. What follows a completion has
 * one date, since the next hangs on when it is done; a quota has none, since any day will do.
 */
export function nextDates(recurrence: Recurrence, from: CalendarDate, most = 5): CalendarDate[] {
  const { schedule, startsOn, endsOn } = recurrence;
  if (schedule.kind === "quota") return [];
  if (schedule.kind === "afterCompletion") {
    const due = from > startsOn ? from : startsOn;
    return endsOn !== null && due > endsOn ? [] : [due];
  }
  const dates: CalendarDate[] = [];
  let next = nextOccurrence(recurrence, addDays(from, -1));
  while (next !== null && dates.length < most) {
    dates.push(next);
    next = nextOccurrence(recurrence, next);
  }
  return dates;
}
