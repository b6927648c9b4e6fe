import type { Dates } from "./dates";

/**
 * Dates by arithmetic: `rank` tells how many of them lie before a day, `at` which one has a rank. Ranks are counted
 * from the anchor, so those before it are negative. What is asked costs the same however far away it lies.
 */
export type Ranking = { rank(day: number): number; at(rank: number): number };

export function ranked({ rank, at }: Ranking): Dates {
  return {
    count(from, to) {
      return rank(to + 1) - rank(from);
    },
    between(from, to) {
      const dates: number[] = [];
      const end = rank(to + 1);
      for (let next = rank(from); next < end; next += 1) dates.push(at(next));
      return dates;
    },
    nth(n, from, to) {
      const date = at(rank(from) + n - 1);
      return date <= to ? date : null;
    },
    last(from, to) {
      const date = at(rank(to + 1) - 1);
      return date >= from ? date : null;
    },
  };
}
