import type { Ranking } from "./ranked";

/** Every n days from the anchor on. */
export function everyDays(every: number, anchor: number): Ranking {
  return {
    rank(day) {
      return Math.ceil((day - anchor) / every);
    },
    at(rank) {
      return anchor + rank * every;
    },
  };
}
