import { awayOf, presentRanges } from "./away";
import { frequencyOf } from "./frequency";
import type { Window } from "./growth";
import type { HabitPlan, HabitVersion, History, Measure } from "./habit";
import { stretchesOf } from "./stretches";

/** The days that are there under one version, in ranges; what was done before is `worth` as much in its unit. */
export type Step = { window: Window; worth: number; ranges: { from: number; to: number }[] };

/** The days from the start to `until`. Neither an end nor being archived ends it: days on which nothing is expected go by. */
export function stepsOf({ plan, ...told }: History, until: number): Step[] {
  const away = awayOf(told);
  let before: Measure | null = null;
  return stretchesOf({ ...plan, endsOn: null }).map(({ from, to, version }) => {
    const worth = before ? worthOf(before, version.measure) : 1;
    before = version.measure;
    return { window: windowOf(version), worth, ranges: presentRanges(away, from, Math.min(to, until)) };
  });
}

export function longestWindow({ versions }: HabitPlan): number {
  return Math.max(0, ...versions.map((version) => windowOf(version).days));
}

/** Before the start. */
export function strengthBefore({ versions }: HabitPlan): number {
  return versions[0]?.measure.kind === "atMost" ? 1 : 0;
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
