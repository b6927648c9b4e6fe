import { type CalendarDate, day, fromDayNumber, toDayNumber } from "./date";
import type { TimeOfDay } from "./time";
import { offsetAt, todayIn } from "./zone";

/** By which zone and day start somebody's days are told from an instant on. */
export type ZoneSpan = { at: Date; timeZone: string; dayStart: TimeOfDay };

/** Days that were today one after the other, as day numbers, both ends included. */
type Days = { from: number; to: number };

/** Since then no zone went over the date line: only those who cross zones miss a day. */
export const LAST_LEFT_OUT = day("2011-12-30");
/** Before it the time zone database is patchy. */
const EVER = Date.parse("1970-01-03T00:00:00Z");
const NEVER = Date.parse("2199-12-28T00:00:00Z");

/**
 * The dates that never were somebody's today, in order: those they flew over when they changed zones, and those that a
 * zone itself left out, as Apia did 30 December 2011. `spans` by their instants; the first one holds before it too. A
 * zone is taken to go over the date line once at most while somebody lives by it. Costs as much as there are spans.
 */
export function missingDays(spans: ZoneSpan[]): CalendarDate[] {
  const days = spans.flatMap((span, index) => {
    const start = index === 0 ? EVER : span.at.getTime();
    const end = (spans[index + 1]?.at.getTime() ?? NEVER) - 1;
    return start <= end ? daysOf(span, start, end) : [];
  });
  return gapsBetween(days);
}

/** The days that were today from one instant to another, both included. */
function daysOf({ timeZone, dayStart }: ZoneSpan, start: number, end: number): Days[] {
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

/** The days that lie between some and are none of them. Those who go back west may have had one later. */
function gapsBetween(days: Days[]): CalendarDate[] {
  const gaps: CalendarDate[] = [];
  const [first, ...others] = days.toSorted((a, b) => a.from - b.from);
  let latest = first?.to ?? 0;
  for (const { from, to } of others) {
    for (let gap = latest + 1; gap < from; gap += 1) gaps.push(fromDayNumber(gap));
    latest = Math.max(latest, to);
  }
  return gaps;
}
