import { type CalendarDate, toDayNumber } from "@/lib/calendar/date";
import { awayOf } from "./away";
import { frequencyOf } from "./frequency";
import type { HabitVersion, History, Measure } from "./habit";
import { amountOf, shareOfTarget } from "./reading";
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
function follow(history: History, until: number, series: Float64Array | null, first: number): number {
  const { plan, entries } = history;
  const start = toDayNumber(plan.startsOn);
  const away = awayOf(history);
  const amounts = new Float64Array(Math.max(0, until - start + 1));
  let strength = plan.versions[0]?.measure.kind === "atMost" ? 1 : 0;
  if (series) series.fill(strength);
  let [present, index, nextAway] = [0, 0, 0];
  let entry = entries[0];
  let entryDay = entry ? toDayNumber(entry.date) : Number.POSITIVE_INFINITY;
  let before: Measure | null = null;

  // Neither an end nor being archived ends it: days on which nothing is expected go by as any other.
  for (const { from, to, version } of stretchesOf({ ...plan, endsOn: null })) {
    const { measure } = version;
    const { kind, target, days, multiplier } = windowOf(version);
    const isTold = measure.kind === "yesNo" && version.schedule.kind === "quota";
    if (before) convert(amounts, present, before, measure);
    before = measure;
    let sum = 0;
    for (let day = Math.max(0, present - days); day < present; day += 1) sum += amounts[day] ?? 0;
    const last = Math.min(to, until);

    for (let day = from; day <= last; day += 1) {
      while (entryDay < day) {
        index += 1;
        entry = entries[index];
        entryDay = entry ? toDayNumber(entry.date) : Number.POSITIVE_INFINITY;
      }
      while ((away[nextAway]?.to ?? Number.POSITIVE_INFINITY) < day) nextAway += 1;
      if (day < (away[nextAway]?.from ?? Number.POSITIVE_INFINITY)) {
        const said = entryDay === day && entry ? entry : null;
        const amount =
          said === null || said.status === "skipped"
            ? 0
            : measure.kind === "yesNo"
              ? isTold
                ? Math.max(0, said.value ?? 1)
                : 1
              : amountOf(measure.goal, said);
        amounts[present] = amount;
        sum += amount;
        if (present >= days) sum -= amounts[present - days] ?? 0;
        if (sum < ROUNDING) sum = 0;
        present += 1;
        if (said === null || said.status !== "skipped")
          strength = strength * multiplier + shareOfTarget(kind, sum, target) * (1 - multiplier);
      }
      if (series && day >= first) series[day - first] = strength;
    }
  }
  return strength;
}

/** What is left of a sum of decimals when all of them have left it. */
const ROUNDING = 1e-9;

/** Loop doubles the window of yes/no habits that are not daily, so that it does not matter on which day they are done. */
function windowOf(version: HabitVersion) {
  const { measure } = version;
  const { times, days } = frequencyOf(version);
  const frequency = times / days;
  const doubled = measure.kind === "yesNo" && frequency < 1 ? 2 : 1;
  return {
    kind: measure.kind === "atMost" ? measure.kind : ("atLeast" as const),
    target: measure.kind === "yesNo" ? times * doubled : measure.goal * times,
    days: days * doubled,
    multiplier: 0.5 ** (Math.sqrt(frequency) / 13),
  };
}

/** Where the unit changed, what was done before counts for as much of the new goal as it was of the old one. */
function convert(amounts: Float64Array, present: number, before: Measure, now: Measure): void {
  const [from, to] = [unitOf(before), unitOf(now)];
  if (from.unit === to.unit) return;
  const factor = from.goal > 0 ? to.goal / from.goal : 0;
  for (let day = 0; day < present; day += 1) amounts[day] = (amounts[day] ?? 0) * factor;
}

function unitOf(measure: Measure): { unit: string | null; goal: number } {
  return measure.kind === "yesNo" ? { unit: null, goal: 1 } : measure;
}
