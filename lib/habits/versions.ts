import type { CalendarDate } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import { rhythmOf } from "@/lib/recurrence/rhythm";
import type { Schedule } from "@/lib/recurrence/schema";
import type { HabitVersion, Measure } from "./habit";

/** By `from`; the first one's is the habit's start. */
export type Versions = [HabitVersion, ...HabitVersion[]];

export type PlanChange = {
  from: CalendarDate;
  schedule?: Schedule | undefined;
  measure?: Measure | undefined;
  /** Of who writes it. */
  weekStart: WeekStart;
};

/** What is in force on a day; before the start, what will be. */
export function versionOn([first, ...later]: Versions, date: CalendarDate): HabitVersion {
  return later.findLast(({ from }) => from <= date) ?? first;
}

/**
 * A change replaces all versions from its day on, and before the start from the start on. The phase restarts there
 * only if kind or interval differ from those of the days before. What says the same as they do is no version.
 */
export function withChange(versions: Versions, change: PlanChange): Versions {
  const [{ from: start }] = versions;
  if (change.from < start) return withChange(versions, { ...change, from: start });
  const { from } = change;
  const replaced = versionOn(versions, from);
  const schedule = change.schedule ?? replaced.schedule;
  const measure = change.measure ?? replaced.measure;
  const [first, ...others] = versions.filter((version) => version.from < from);
  const before = others.at(-1) ?? first ?? replaced;
  const author = [before, replaced].find((version) => isEqual(version.schedule, schedule));
  const changed: HabitVersion = {
    from,
    anchor: rhythmOf(schedule) === rhythmOf(before.schedule) ? before.anchor : from,
    schedule,
    weekStart: author?.weekStart ?? change.weekStart,
    measure,
  };
  if (!first) return [changed];
  return isSame(changed, before) ? [first, ...others] : [first, ...others, changed];
}

/** Whether two say the same, each from its own day. */
export function isSame(one: SaidByVersion, other: SaidByVersion): boolean {
  return isEqual(one.schedule, other.schedule) && isEqual(one.measure, other.measure);
}
type SaidByVersion = Pick<HabitVersion, "schedule" | "measure">;

/** The habit starts on another day: what was counted from its start is counted from there. */
export function withStart(versions: Versions, startsOn: CalendarDate): Versions {
  const first = versionOn(versions, startsOn);
  const counted = new Set([versions[0].from, first.anchor]);
  const later = versions.filter((version) => version !== first && version.from > startsOn);
  return [
    { ...first, from: startsOn, anchor: startsOn },
    ...later.map((version) => (counted.has(version.anchor) ? { ...version, anchor: startsOn } : version)),
  ];
}

export function isEqual(one: object, other: object): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** The database keeps an object's fields in an order of its own. */
function sorted(fields: object): [string, unknown][] {
  return Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
