import type { Dates } from "./dates";

/** Dates that are found by looking into one period (a week, a month, a year) after the other. */
export type Periods = {
  /** Periods are numbered in the order of time. */
  periodOf(day: number): number;
  startOf(period: number): number;
  /** The dates in a period as days after its start, in order. */
  offsets(period: number): readonly number[];
  /** A period that counts, and every how many of them one does. */
  anchor: number;
  every: number;
};

/** A question costs as much as the periods it has to look into: those asked for, or those up to the next date. */
export function searched(periods: Periods): Dates {
  const { periodOf, startOf, offsets, every } = periods;
  const counts = (from: number, to: number, most: number) => {
    let found = 0;
    for (let period = countingFrom(periods, from); period <= periodOf(to); period += every) {
      const [start, days] = [startOf(period), offsets(period)];
      const inside = indexAfter(days, to - start) - indexAfter(days, from - 1 - start);
      if (found + inside >= most) return { found, period };
      found += inside;
    }
    return { found, period: null };
  };

  return {
    count: (from, to) => counts(from, to, Number.POSITIVE_INFINITY).found,
    between(from, to) {
      const dates: number[] = [];
      for (let period = countingFrom(periods, from); period <= periodOf(to); period += every) {
        const start = startOf(period);
        for (const offset of offsets(period))
          if (start + offset >= from && start + offset <= to) dates.push(start + offset);
      }
      return dates;
    },
    nth(n, from, to) {
      const { found, period } = counts(from, to, n);
      if (period === null) return null;
      const [start, days] = [startOf(period), offsets(period)];
      return start + (days[indexAfter(days, from - 1 - start) + n - found - 1] ?? 0);
    },
    last(from, to) {
      for (let period = countingUntil(periods, to); period >= periodOf(from); period -= every) {
        const [start, days] = [startOf(period), offsets(period)];
        const date = start + (days[indexAfter(days, to - start) - 1] ?? Number.NaN);
        if (date >= from) return date;
      }
      return null;
    },
  };
}

/** The first period that counts and ends on or after that day. */
function countingFrom({ periodOf, anchor, every }: Periods, day: number): number {
  return anchor + Math.ceil((periodOf(day) - anchor) / every) * every;
}

function countingUntil({ periodOf, anchor, every }: Periods, day: number): number {
  return anchor + Math.floor((periodOf(day) - anchor) / every) * every;
}

/** How many of the numbers, which are in order, are at most `most`. */
function indexAfter(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
