import { rateOf, type Tally } from "@/lib/habits/rate";

export function noTally(): Tally {
  return { done: 0, due: 0 };
}

export function add(sum: Tally, { done, due }: Tally): void {
  sum.done += done;
  sum.due += due;
}

/** With the completion rate (0–1), which is none where nothing was expected. */
export function withRate<T extends Tally>(tally: T): T & { completionRate: number | null } {
  return { ...tally, completionRate: rateOf(tally) };
}
