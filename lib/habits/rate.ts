import type { CalendarDate } from "@/lib/calendar/date";
import type { History } from "./habit";
import { walkBack } from "./occurrences";

/** Expected occurrences and how many of them were done; of a quota, how often it had to be and was. */
export type Tally = { done: number; due: number };

/**
 * Done / expected occurrences from `from` to `to`, 0 to 1: skipped ones left out, today once it is done, periods of a
 * quota where they end in the range (the running one once it is met), and one that is overdue at the range's end. Null
 * where none was expected.
 */
export function completionRate(
  history: History,
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): number | null {
  return rateOf(tally(history, from, to, today));
}

/** Throws a RangeError where that needs entries that were not read. */
export function tally(history: History, from: CalendarDate, to: CalendarDate, today: CalendarDate): Tally {
  const sum = { done: 0, due: 0 };
  const end = walkBack(history, today, { from, to, inRows: true }, (_outcome, _from, _to, done, due) => {
    sum.done += done;
    sum.due += due;
    return true;
  });
  if (end === "unread") throw new RangeError("a rate over entries that were not read");
  return sum;
}

export function rateOf({ done, due }: Tally): number | null {
  return due > 0 ? done / due : null;
}
