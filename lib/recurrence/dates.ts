import { day, toDayNumber } from "@/lib/calendar/date";

/** The first and last day of Rota's calendar, as day numbers: nothing recurs outside it. */
export const FIRST_DAY = toDayNumber(day("1900-01-01"));
export const LAST_DAY = toDayNumber(day("2199-12-31"));

/**
 * Dates that recur, as day numbers (days since 1970-01-01), in order and each once. Every question is asked of the
 * days `from` to `to`, both included, which lie in the calendar and may be none.
 */
export type Dates = {
  count(from: number, to: number): number;
  between(from: number, to: number): number[];
  /** The nth of the range, of which 1 is the first; null where there are fewer. */
  nth(n: number, from: number, to: number): number | null;
  last(from: number, to: number): number | null;
};

export const none: Dates = {
  count: () => 0,
  between: () => [],
  nth: () => null,
  last: () => null,
};

/** Those of `dates` that lie from `first` to `last`, both included. */
export function within(dates: Dates, first: number, last: number): Dates {
  return {
    count(from, to) {
      const [start, end] = [Math.max(from, first), Math.min(to, last)];
      return start <= end ? dates.count(start, end) : 0;
    },
    between(from, to) {
      const [start, end] = [Math.max(from, first), Math.min(to, last)];
      return start <= end ? dates.between(start, end) : [];
    },
    nth(n, from, to) {
      const [start, end] = [Math.max(from, first), Math.min(to, last)];
      return start <= end ? dates.nth(n, start, end) : null;
    },
    last(from, to) {
      const [start, end] = [Math.max(from, first), Math.min(to, last)];
      return start <= end ? dates.last(start, end) : null;
    },
  };
}
