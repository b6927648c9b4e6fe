import { fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { type Dates, LAST_DAY } from "@/lib/recurrence/dates";
import { datesOf } from "@/lib/recurrence/recurrence";
import type { Away } from "./away";
import type { HabitPlan, HabitVersion } from "./habit";

/** The days during which one version holds: day numbers, both ends included. */
export type Stretch = { from: number; to: number; version: HabitVersion };

/** A plan's stretches by day, up to its end by date; the last day of Rota's calendar where it has none. */
export function stretchesOf({ startsOn, endsOn, versions }: HabitPlan): Stretch[] {
  const [first, last] = [toDayNumber(startsOn), endsOn === null ? LAST_DAY : toDayNumber(endsOn)];
  const from = versions.map((version) => Math.max(first, toDayNumber(version.from)));
  return versions.flatMap((version, index) => {
    const to = Math.min(last, (from[index + 1] ?? Number.POSITIVE_INFINITY) - 1);
    const stretch = { from: from[index] ?? first, to, version };
    return stretch.from <= to ? [stretch] : [];
  });
}

/** Whether the calendar decides on which days it is expected, rather than what was done before. */
export function isFixed({ schedule }: HabitVersion): boolean {
  return schedule.kind !== "quota" && schedule.kind !== "afterCompletion";
}

/** The days on which a fixed schedule occurs in its stretch, pauses not regarded. */
export function datesIn({ from, to, version }: Stretch): Dates {
  const { schedule, anchor, weekStart } = version;
  const [startsOn, endsOn] = [fromDayNumber(from), fromDayNumber(to)];
  return datesOf({ schedule, anchor, startsOn, endsOn, count: null, weekStart });
}

/** How many occurrences of a fixed schedule lie from `from` to `to` in its stretch, those away left out. */
export function countPresent(stretch: Stretch, away: Away, from: number, to: number): number {
  const dates = datesIn(stretch);
  let count = from <= to ? dates.count(from, to) : 0;
  for (const range of away)
    if (range.from <= to && range.to >= from)
      count -= dates.count(Math.max(range.from, from), Math.min(range.to, to));
  return count;
}
