import type { Ranking } from "./ranked";

/** Every n days from the anchor on. */
export function everyDays(every: number, anchor: number): Ranking {
  return {
    rank: (day) => Math.ceil((day - anchor) / every),
    at: (rank) => anchor + rank * every,
  };
}
