import { addDays, type CalendarDate, fromDayNumber } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import { type Per, type Period, periodOf } from "@/lib/recurrence/period";
import type { History } from "./habit";
import { walkBack } from "./occurrences";
import type { Tally } from "./rate";

export type TrendRange = "7d" | "30d" | "90d" | "all";

const DAYS = { "7d": 7, "30d": 30, "90d": 90 };
const BUCKETS: Record<TrendRange, Per> = { "7d": "day", "30d": "day", "90d": "week", all: "month" };

/** The days that a range is: today and as many before it, or all since the start. Null before the start of all. */
export function spanOf(range: TrendRange, startsOn: CalendarDate, today: CalendarDate): Period | null {
  if (range !== "all") return { from: addDays(today, 1 - DAYS[range]), to: today };
  return startsOn <= today ? { from: startsOn, to: today } : null;
}

/** Days of 7 and 30 days, weeks of 90, months of all; the first and the last as far as they lie in the range. */
export function bucketsOf(
  range: TrendRange,
  startsOn: CalendarDate,
  today: CalendarDate,
  weekStart: WeekStart,
): Period[] {
  const span = spanOf(range, startsOn, today);
  if (span === null) return [];
  const per = BUCKETS[range];
  const buckets: Period[] = [];
  for (let start = span.from; start <= span.to; ) {
    const bucket = { ...periodOf(per, start, weekStart), from: start };
    buckets.push(bucket);
    start = addDays(bucket.to, 1);
  }
  const last = buckets.at(-1);
  if (last) last.to = span.to;
  return buckets;
}

/**
 * Done and due occurrences bucket by bucket, as `completionRate` counts them; one that is overdue today stands in the
 * last. Weeks begin as those of the newest version, unless told.
 */
export function trend(
  history: History,
  range: TrendRange,
  today: CalendarDate,
  weekStart: WeekStart = history.plan.versions.at(-1)?.weekStart ?? "MO",
): (Period & Tally)[] {
  const buckets = bucketsOf(range, history.plan.startsOn, today, weekStart).map((bucket) => ({
    ...bucket,
    done: 0,
    due: 0,
  }));
  const first = buckets[0];
  if (!first) return [];
  let index = buckets.length - 1;
  const end = walkBack(history, today, { from: first.from, to: today }, (_outcome, _from, to, done, due) => {
    const day = fromDayNumber(to);
    while (index > 0 && day < (buckets[index]?.from ?? day)) index -= 1;
    const bucket = buckets[index];
    if (bucket) Object.assign(bucket, { done: bucket.done + done, due: bucket.due + due });
    return true;
  });
  if (end === "unread") throw new RangeError("a trend of entries that were not read");
  return buckets;
}
