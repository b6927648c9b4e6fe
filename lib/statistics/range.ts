import { addDays, type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { startOfWeek, type WeekStart } from "@/lib/calendar/week";
import type { Range } from "./schema";

/** Both ends are in it. */
export type Span = { from: CalendarDate; to: CalendarDate };

const LENGTHS = { "7d": 7, "30d": 30, "90d": 90 } as const satisfies Partial<Record<Range, number>>;

/** The days of a range that ends on `on`: seven days are it and the six before. All time is from `first`. */
export function spanOf(range: Range, on: CalendarDate, first: CalendarDate): Span {
  if (range === "all") return { from: first < on ? first : on, to: on };
  return { from: addDays(on, 1 - LENGTHS[range]), to: on };
}

/** As many days again, before it; none before all time. */
export function spanBefore(range: Range, { from }: Span): Span | null {
  if (range === "all") return null;
  return { from: addDays(from, -LENGTHS[range]), to: addDays(from, -1) };
}

/**
 * The buckets of a picture over time, without a gap: days for 7 and 30, the reader's weeks for 90, months for all.
 * The first and the last are as short as the range makes them.
 */
export function bucketsOf(range: Range, { from, to }: Span, weekStart: WeekStart): Span[] {
  const buckets: Span[] = [];
  for (let start = from; start <= to; ) {
    const next = nextBucket(range, start, weekStart);
    buckets.push({ from: start, to: next > to ? to : addDays(next, -1) });
    start = next;
  }
  return buckets;
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

function nextBucket(range: Range, start: CalendarDate, weekStart: WeekStart): CalendarDate {
  if (range === "90d") return addDays(startOfWeek(start, weekStart), 7);
  return range === "all" ? nextMonth(start) : addDays(start, 1);
}

function nextMonth(date: CalendarDate): CalendarDate {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return fromDayNumber(Date.UTC(year, month, 1) / 86_400_000);
}
