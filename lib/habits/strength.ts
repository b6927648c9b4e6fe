import { type CalendarDate, toDayNumber } from "@/lib/calendar/date";
import { awayOf, presentRanges } from "./away";
import { frequencyOf } from "./frequency";
import { Growth, type Window } from "./growth";
import type { HabitVersion, History, Measure } from "./habit";
import { stretchesOf } from "./stretches";

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
function follow(
  { plan, ...told }: History,
  until: number,
  series: Float64Array | null,
  first: number,
): number {
  const away = awayOf(told);
  const growth = new Growth(
    told.entries,
    Math.max(0, ...plan.versions.map((version) => windowOf(version).days)),
    plan.versions[0]?.measure.kind === "atMost" ? 1 : 0,
  );
  if (series) series.fill(growth.strength);
  let before: Measure | null = null;
  // Neither an end nor being archived ends it: days on which nothing is expected go by as any other.
  for (const { from, to, version } of stretchesOf({ ...plan, endsOn: null })) {
    growth.begin(windowOf(version), before ? worthOf(before, version.measure) : 1);
    before = version.measure;
    for (const range of presentRanges(away, from, Math.min(to, until))) {
      growth.through(range.from, range.to, series, first);
      if (series) series.fill(growth.strength, Math.max(0, range.to + 1 - first));
    }
  }
  return growth.strength;
}

/** Loop doubles the window of yes/no habits that are not daily, so that it does not matter on which day they are done. */
function windowOf(version: HabitVersion): Window {
  const { measure, schedule } = version;
  const { times, days } = frequencyOf(version);
  const frequency = times / days;
  const doubled = measure.kind === "yesNo" && frequency < 1 ? 2 : 1;
  return {
    days: days * doubled,
    target: measure.kind === "yesNo" ? times * doubled : measure.goal * times,
    isAtMost: measure.kind === "atMost",
    multiplier: 0.5 ** (Math.sqrt(frequency) / 13),
    plain: measure.kind === "yesNo" ? 1 : measure.goal,
    isTold: measure.kind !== "yesNo" || schedule.kind === "quota",
  };
}

/** Where the unit changed, what was done before counts for as much of the new goal as it was of the old one. */
function worthOf(before: Measure, now: Measure): number {
  const [from, to] = [unitOf(before), unitOf(now)];
  if (from.unit === to.unit) return 1;
  return from.goal > 0 ? to.goal / from.goal : 0;
}

function unitOf(measure: Measure): { unit: string | null; goal: number } {
  return measure.kind === "yesNo" ? { unit: null, goal: 1 } : measure;
}
