import type { Ranking } from "./ranked";

/** `on` days in a row and `off` days without, the anchor being the first of the former. The phase is fixed. */
export function cycle(on: number, off: number, anchor: number): Ranking {
  const length = on + off;
  return {
    rank(day) {
      const rounds = Math.floor((day - anchor) / length);
      return rounds * on + Math.min(day - anchor - rounds * length, on);
    },
    at(rank) {
      const rounds = Math.floor(rank / on);
      return anchor + rounds * length + (rank - rounds * on);
    },
  };
}
