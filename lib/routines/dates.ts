import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { offsetInWeek, weekdayOf } from "@/lib/calendar/week";
import { type Bounds, occursOn, type SessionPattern, weeksOutOfStep } from "./week";

/** The first date of the pattern on or after `from`; null where it has ended by then. Costs the same at any distance. */
export function firstDateFrom(
  bounds: Bounds,
  session: SessionPattern,
  from: CalendarDate,
): CalendarDate | null {
  const start = latest(from, session.startsOn, bounds.startsOn);
  const next = addDays(start, offsetInWeek(session.weekday, weekdayOf(start)));
  const out = weeksOutOfStep(bounds, session, next);
  const date = out === 0 ? next : addDays(next, 7 * (session.everyWeeks - out));
  return occursOn(bounds, session, date) ? date : null;
}

/** The last date of the pattern on or before `to`; null where it had not begun by then. */
export function lastDateUntil(
  bounds: Bounds,
  session: SessionPattern,
  to: CalendarDate,
): CalendarDate | null {
  const end = earliest(to, session.endsOn, bounds.endsOn);
  const previous = addDays(end, -offsetInWeek(weekdayOf(end), session.weekday));
  const date = addDays(previous, -7 * weeksOutOfStep(bounds, session, previous));
  return occursOn(bounds, session, date) ? date : null;
}

export function latest(date: CalendarDate, ...others: (CalendarDate | null)[]): CalendarDate {
  return others.reduce<CalendarDate>((last, other) => (other && other > last ? other : last), date);
}

export function earliest(date: CalendarDate, ...others: (CalendarDate | null)[]): CalendarDate {
  return others.reduce<CalendarDate>((first, other) => (other && other < first ? other : first), date);
}
