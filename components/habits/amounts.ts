import type { Measure } from "@/lib/habits/habit";
import type { Schedule } from "@/lib/recurrence/schema";

/** What a day is measured by where it is more than a tick: the goal, and the step of one press. */
export type Amount = { goal: number; unit: string | null; step: number; most: boolean };

/** A yes/no habit several times a day counts times; its `unit` is null. A plain tick has no amount. */
export function amountOf(measure: Measure, schedule: Schedule): Amount | null {
  if (measure.kind !== "yesNo") {
    const { goal, unit, kind } = measure;
    return { goal, unit, step: stepOf(goal), most: kind === "atMost" };
  }
  if (schedule.kind !== "quota" || schedule.per !== "day" || schedule.times === 1) return null;
  return { goal: schedule.times, unit: null, step: 1, most: false };
}

/** A round number of which some ten reach the goal: 0.1, 0.5, 1, 5, 10, 50 … */
export function stepOf(goal: number): number {
  if (goal >= 1 && goal <= 20 && Number.isInteger(goal)) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(goal / 10));
  const step = goal / 10 / magnitude >= 2 ? 5 * magnitude : magnitude;
  return Number(step.toPrecision(1));
}

/** What of the goal is reached, 0–1; of a limit nothing is. */
export function reachedOf(amount: Amount | null, value: number | null): number {
  return amount && !amount.most ? Math.min(1, (value ?? 0) / amount.goal) : 0;
}

/** What a day's check says where it is not done: that it is, or the whole number of times; a limit has no check. */
export function checkOf(amount: Amount | null): string | null {
  if (amount?.most) return null;
  return amount && amount.unit === null ? String(amount.goal) : "done";
}
