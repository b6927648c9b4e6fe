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
  return {
    count(from, to) {
      return search(periods, Number.POSITIVE_INFINITY, from, to).found;
    },
    between(from, to) {
      const dates: number[] = [];
      const last = periods.periodOf(to);
      for (let period = countingFrom(periods, from); period <= last; period += periods.every) {
        const start = periods.startOf(period);
        for (const offset of periods.offsets(period))
          if (start + offset >= from && start + offset <= to) dates.push(start + offset);
      }
      return dates;
    },
    nth(n, from, to) {
      return search(periods, n, from, to).date;
    },
    last(from, to) {
      const first = periods.periodOf(from);
      for (let period = countingUntil(periods, to); period >= first; period -= periods.every) {
        const [start, days] = [periods.startOf(period), periods.offsets(period)];
        const date = start + (days[countUpTo(days, to - start) - 1] ?? Number.NaN);
        if (date >= from) return date;
      }
      return null;
    },
  };
}

/** The nth date of the range, or null and how many there are. */
function search(
  periods: Periods,
  n: number,
  from: number,
  to: number,
): { found: number; date: number | null } {
  let found = 0;
  const last = periods.periodOf(to);
  for (let period = countingFrom(periods, from); period <= last; period += periods.every) {
    const days = periods.offsets(period);
    if (days.length === 0) continue;
    const start = periods.startOf(period);
    const before = start >= from ? 0 : countUpTo(days, from - 1 - start);
    const inside = (period < last ? days.length : countUpTo(days, to - start)) - before;
    if (found + inside >= n) return { found: n, date: start + (days[before + n - found - 1] ?? 0) };
    found += inside;
  }
  return { found, date: null };
}

/** The first period that counts and ends on or after that day. */
function countingFrom({ periodOf, anchor, every }: Periods, day: number): number {
  return anchor + Math.ceil((periodOf(day) - anchor) / every) * every;
}

function countingUntil({ periodOf, anchor, every }: Periods, day: number): number {
  return anchor + Math.floor((periodOf(day) - anchor) / every) * every;
}

/** How many of the numbers, which stand in order, are at most `most`. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
