import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { frequencyOf } from "@/lib/habits/frequency";
import type { HabitVersion, History } from "@/lib/habits/habit";

/**
 * Strength as product.md defines it, each day's window summed anew: of the day before the start and of every day from
 * then on.
 */
export function slowStrength(history: History, today: CalendarDate): number[] {
  const { plan, entries, pauses, missing } = history;
  const isAway = (date: CalendarDate) =>
    missing.includes(date) || pauses.some(({ from, to }) => from <= date && (to === null || date <= to));
  let s = plan.versions[0]?.measure.kind === "atMost" ? 1 : 0;
  const told = [s];
  const present: { date: CalendarDate; version: HabitVersion }[] = [];
  for (let date = plan.startsOn; date <= today; date = addDays(date, 1)) {
    const version = plan.versions.filter(({ from }) => from <= date).at(-1);
    if (!version) throw new RangeError("no version");
    if (!isAway(date)) {
      present.push({ date, version });
      const isSkipped = entries.some((entry) => entry.date === date && entry.status === "skipped");
      if (!isSkipped) s = grown(s, version, present, history);
    }
    told.push(s);
  }
  return told;
}

function grown(
  s: number,
  version: HabitVersion,
  present: { date: CalendarDate; version: HabitVersion }[],
  { entries }: History,
): number {
  const { measure } = version;
  let { times: numerator, days: denominator } = frequencyOf(version);
  const m = 0.5 ** (Math.sqrt(numerator / denominator) / 13);
  if (measure.kind === "yesNo" && numerator / denominator < 1) {
    numerator *= 2;
    denominator *= 2;
  }
  const sum = present.slice(-denominator).reduce((total, day) => {
    const entry = entries.find(({ date }) => date === day.date);
    if (entry?.status !== "done") return total;
    return total + amountIn(version, day.version, entry.value);
  }, 0);
  const target = measure.kind === "yesNo" ? numerator : measure.goal * numerator;
  return s * m + (1 - m) * reached(measure.kind, sum, target);
}

function reached(kind: string, sum: number, target: number): number {
  if (kind !== "atMost") return target > 0 ? Math.min(1, sum / target) : 1;
  if (target <= 0) return sum > 0 ? 0 : 1;
  return Math.min(1, Math.max(0, 1 - (sum - target) / target));
}

/** In the unit of `now`: another unit's amount is worth as much of the goal as it was of its own. */
function amountIn(now: HabitVersion, then: HabitVersion, value: number | null): number {
  const amount =
    then.measure.kind === "yesNo"
      ? then.schedule.kind === "quota"
        ? (value ?? 1)
        : 1
      : (value ?? then.measure.goal);
  const [goal, goalThen] = [now, then].map(({ measure }) => (measure.kind === "yesNo" ? 1 : measure.goal));
  const [unit, unitThen] = [now, then].map(({ measure }) => (measure.kind === "yesNo" ? null : measure.unit));
  if (unit === unitThen) return amount;
  return goalThen ? (amount / goalThen) * (goal ?? 0) : 0;
}
