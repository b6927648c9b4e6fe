import { type CalendarDate, toDayNumber } from "@/lib/calendar/date";
import { Growth } from "./growth";
import type { History } from "./habit";
import { longestWindow, stepsOf, strengthBefore } from "./strength-steps";

/**
 * How firmly it is kept, 0 to 1, as Loop Habit Tracker defines it: from the start to the asked day, each day
 * s ← s·m + v·(1 − m), m = 0.5^(√f / 13), f the frequency in times per day, v how much of the goal was reached in the
 * window, which is as many days long as the frequency is told in. A skipped or paused day leaves s as it was; skipped
 * ones stay in the window, paused ones are not in it. Before the start it is 0, of *at most* 1.
 */
export function strength(history: History, today: CalendarDate): number {
  return follow(history, toDayNumber(today), null, 0);
}

/** The strength of each day from `from` to `to`, which is not after today. */
export function strengthSeries(history: History, from: CalendarDate, to: CalendarDate): number[] {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  const series = new Float64Array(Math.max(0, last - first + 1));
  follow(history, last, series, first);
  return [...series];
}

/** One pass. Fills in the days of `series`, which begins on the day `first`. */
function follow(history: History, until: number, series: Float64Array | null, first: number): number {
  const growth = new Growth(history.entries, longestWindow(history.plan), strengthBefore(history.plan));
  if (series) series.fill(growth.strength);
  for (const { window, worth, ranges } of stepsOf(history, until)) {
    growth.begin(window, worth);
    for (const range of ranges) {
      growth.through(range.from, range.to, series, first);
      if (series) series.fill(growth.strength, Math.max(0, range.to + 1 - first));
    }
  }
  return growth.strength;
}
