import { addDays, type CalendarDate, daysBetween, fromDateColumn, toDayNumber } from "@/lib/calendar/date";
import { spanOf as spanUntil } from "@/lib/habits/trend";
import type { Range } from "./schema";

/** Both ends are in it. */
export type Span = { from: CalendarDate; to: CalendarDate };

/** The days of a range that ends on `on`: seven days are it and the six before. All time is from `first`, or is `on` alone. */
export function spanOf(range: Range, on: CalendarDate, first: CalendarDate): Span {
  return spanUntil(range, first, on) ?? { from: on, to: on };
}

/** As many days again, before it; none before all time. */
export function spanBefore(range: Range, { from, to }: Span): Span | null {
  if (range === "all") return null;
  return { from: addDays(from, -1 - daysBetween(from, to)), to: addDays(from, -1) };
}

/** Twelve months: the eleven before that of `on`, whole, and its own so far. */
export function yearBefore(on: CalendarDate): Span {
  const [year = 0, month = 0] = on.split("-").map(Number);
  return { from: firstOfMonth(year, month - 11), to: on };
}

/** Which bucket each day number of the span falls into, counted from the span's first day. */
export function bucketIndex(buckets: Span[]): Uint16Array {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last) return new Uint16Array();
  const start = toDayNumber(first.from);
  const index = new Uint16Array(toDayNumber(last.to) - start + 1);
  for (const [number, { from, to }] of buckets.entries()) {
    index.fill(number, toDayNumber(from) - start, toDayNumber(to) - start + 1);
  }
  return index;
}

/** Months beyond 1 to 12 are those of other years. */
function firstOfMonth(year: number, month: number): CalendarDate {
  return fromDateColumn(new Date(Date.UTC(year, month - 1, 1)));
}
