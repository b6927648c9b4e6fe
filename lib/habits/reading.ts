import type { DayState, Entry, HabitVersion, Measure } from "./habit";

type Said = Pick<Entry, "status" | "value">;

/** Of a numeric habit, the day's amount in its unit: `done` without a value is the goal, no entry or a skip is 0. */
export function amountOf(goal: number, entry: Said | null): number {
  return entry?.status === "done" ? (entry.value ?? goal) : 0;
}

/** Whether the entry by itself is a completion. An *at most* without one is done too, once its day is over. */
export function isReached(measure: Measure, entry: Said | null): boolean {
  if (entry?.status !== "done") return false;
  if (measure.kind === "yesNo") return true;
  const amount = amountOf(measure.goal, entry);
  return measure.kind === "atLeast" ? amount >= measure.goal : amount <= measure.goal;
}

/** How many completions a day is: on a yes/no quota the entry's value, otherwise 1 where it is done. */
export function timesOf({ measure, schedule }: HabitVersion, entry: Entry | null, isToday: boolean): number {
  if (stateOf(measure, entry, isToday) !== "done") return 0;
  return measure.kind === "yesNo" && schedule.kind === "quota" ? Math.max(0, entry?.value ?? 1) : 1;
}

/** What became of a day up to today: *at most* is decided when the day is over. */
export function stateOf(measure: Measure, entry: Entry | null, isToday: boolean): DayState {
  if (entry?.status === "skipped") return "skipped";
  if (measure.kind === "atMost") {
    if (isToday) return "open";
    return amountOf(measure.goal, entry) <= measure.goal ? "done" : "missed";
  }
  if (isReached(measure, entry)) return "done";
  return isToday ? "open" : "missed";
}

/** How much of a day's goal was reached, 0 to 1; of *at most*, how much of it was kept. */
export function shareOf(measure: Measure, entry: Entry | null): number {
  if (measure.kind === "yesNo") return entry?.status === "done" ? 1 : 0;
  const amount = amountOf(measure.goal, entry);
  if (measure.kind === "atMost") return keptOf(amount, measure.goal);
  return amount >= measure.goal ? 1 : amount / measure.goal;
}

/** How much of what was not to be exceeded was kept: nothing at twice as much, or at anything where nothing was allowed. */
export function keptOf(sum: number, target: number): number {
  if (sum <= target + ROUNDING) return 1;
  return target > 0 ? Math.max(0, 1 - (sum - target) / target) : 0;
}

/** Sums of decimals differ by less. */
export const ROUNDING = 1e-9;
