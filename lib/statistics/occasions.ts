import { fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { lastUntil } from "@/lib/habits/entry-cursor";
import type { HabitPlan, HabitVersion, History } from "@/lib/habits/habit";
import { isReached } from "@/lib/habits/reading";
import { isFixed } from "@/lib/habits/stretches";

/** Tells of a day number whether the calendar decided then what was expected, as against what was done before. */
export function fixedDays({ versions }: HabitPlan): (day: number) => boolean {
  const kinds = versions.map(isFixed);
  if (kinds.every(Boolean)) return () => true;
  if (!kinds.some(Boolean)) return () => false;
  const from = versions.map((version) => toDayNumber(version.from));
  return (day) => kinds[from.findLastIndex((start) => start <= day)] ?? false;
}

/** Of quotas and of what is due after completion: the days from `from` to `to` on which it was done. */
export function completionDays({ plan, entries }: History, from: number, to: number): number[] {
  if (plan.versions.every(isFixed)) return [];
  const isFixedOn = fixedDays(plan);
  const days: number[] = [];
  for (let index = lastUntil(entries, fromDayNumber(to)); index >= 0; index -= 1) {
    const entry = entries[index];
    const day = entry ? toDayNumber(entry.date) : from - 1;
    if (!entry || day < from) break;
    if (!isFixedOn(day) && isReached(versionOn(plan, day).measure, entry)) days.push(day);
  }
  return days;
}

function versionOn({ versions }: HabitPlan, day: number): HabitVersion {
  const date = fromDayNumber(day);
  const version = versions.findLast(({ from }) => from <= date) ?? versions[0];
  if (!version) throw new RangeError("a habit without a version");
  return version;
}
