import { type CalendarDate, fromDayNumber, toDayNumber } from "./date";
import type { TimeOfDay } from "./time";
import { offsetAt, todayIn } from "./zone";

/** From `at` on a user's days were told by this zone and day start. */
export type ZoneChange = { timeZone: string; dayStart: TimeOfDay; at: Date };

/** Days that were today one after the other, as day numbers, both ends included. */
type Span = { from: number; to: number };

/**
 * The dates from `from` to `to` that never were the user's today: skipped by going to another zone, or by the zone
 * itself, which went over the date line (Apia, 30 December 2011). `changes` are in order; the first holds for all time
 * before it. A zone is taken to cross the line once at most. Costs as much as there are changes.
 */
export function missingDates(changes: ZoneChange[], from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const bounds = { from: instantAround(from, -2), to: instantAround(to, 3) };
  const spans = changes.flatMap((change, at) => {
    const start = at === 0 ? bounds.from : Math.max(change.at.getTime(), bounds.from);
    const end = Math.min((changes[at + 1]?.at.getTime() ?? Number.POSITIVE_INFINITY) - 1, bounds.to);
    return start <= end ? spansOf(change, start, end) : [];
  });
  return changes.length === 0 ? [] : gapsBetween(spans, toDayNumber(from), toDayNumber(to));
}

const HOUR = 3_600_000;

function instantAround(date: CalendarDate, days: number): number {
  return (toDayNumber(date) + days) * 24 * HOUR;
}

/** The days that were today from one instant to another, both included. */
function spansOf({ timeZone, dayStart }: ZoneChange, start: number, end: number): Span[] {
  const todayAt = (instant: number) => toDayNumber(todayIn(timeZone, dayStart, new Date(instant)));
  const crossing = crossingBetween(timeZone, start, end);
  if (crossing === null) return [{ from: todayAt(start), to: todayAt(end) }];
  return [
    { from: todayAt(start), to: todayAt(crossing - 1) },
    { from: todayAt(crossing), to: todayAt(end) },
  ];
}

/** The first instant after a zone went over the date line, by which its clocks jump a day. */
function crossingBetween(zone: string, start: number, end: number): number | null {
  const before = offsetAt(start, zone);
  const isAcross = (instant: number) => Math.abs(offsetAt(instant, zone) - before) > 12 * 60;
  if (!isAcross(end)) return null;
  let [still, already] = [start, end];
  while (already - still > 1) {
    const middle = Math.floor((still + already) / 2);
    if (isAcross(middle)) already = middle;
    else still = middle;
  }
  return already;
}

function gapsBetween(spans: Span[], from: number, to: number): CalendarDate[] {
  const gaps: CalendarDate[] = [];
  let next = from;
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    for (; next < span.from && next <= to; next += 1) gaps.push(fromDayNumber(next));
    next = Math.max(next, span.to + 1);
  }
  return gaps;
}
