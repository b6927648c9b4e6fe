import { type CalendarDate, fromDayNumber } from "@/lib/calendar/date";
import type { History } from "./habit";
import { type Visit, walkBack } from "./occurrences";

/** A run of done occurrences: the days of its first and last, and how many they were. */
export type Streak = { from: CalendarDate; to: CalendarDate; length: number };

/**
 * Expected occurrences done in a row up to now (periods of a quota). Today still open does not break it, done today
 * counts; a skip is passed over, a pause is as if its days were not there. Costs what it counts. Throws a RangeError
 * where that needs entries that were not read: ask `recentStreak` of such a history.
 */
export function currentStreak(history: History, today: CalendarDate): number {
  const length = recentStreak(history, today);
  if (length === null) throw new RangeError("a streak that begins before the entries that were read");
  return length;
}

/**
 * The same of a history of which only the entries from `since` on were read: null where the streak goes back that far
 * and more must be read. So a page reads a month of everyone's entries, and the whole past only of the few that have a
 * longer streak. Of a habit that `needsAllEntries` they are always all read.
 */
export function recentStreak(history: History, today: CalendarDate): number | null {
  let length = 0;
  const end = walkBack(
    history,
    today,
    { to: today, inRows: true },
    (outcome, _from, _to, _done, _due, count) => {
      if (outcome === "done" || outcome === "late") length += count;
      return outcome !== "late" && outcome !== "missed";
    },
  );
  return end === "unread" ? null : length;
}

/** The length of the longest streak of all time, the current one included. */
export function longestStreak(history: History, today: CalendarDate): number {
  let [longest, length] = [0, 0];
  wholly(history, today, (outcome, _from, _to, _done, _due, count) => {
    if (outcome === "passed") return true;
    length = outcome === "missed" ? 0 : length + count;
    if (length > longest) longest = length;
    if (outcome === "late") length = 0;
    return true;
  });
  return longest;
}

/** The longest streaks, at most `most`: longest first, of equal ones the newest. */
export function bestStreaks(history: History, today: CalendarDate, most: number): Streak[] {
  const runs: { from: number; to: number; length: number }[] = [];
  let isRunning = false;
  wholly(history, today, (outcome, from, to, _done, _due, count) => {
    const run = runs.at(-1);
    if (outcome === "done" || outcome === "late") {
      if (isRunning && run) Object.assign(run, { from, length: run.length + count });
      else runs.push({ from, to, length: count });
    }
    if (outcome !== "passed") isRunning = outcome === "done";
    return true;
  });
  return runs
    .sort((one, other) => other.length - one.length)
    .slice(0, most)
    .map(({ from, to, length }) => ({ from: fromDayNumber(from), to: fromDayNumber(to), length }));
}

/** Walks the whole history, in rows. Throws a RangeError where not all of it was read. */
function wholly(history: History, today: CalendarDate, visit: Visit): void {
  const end = walkBack(history, today, { to: today, inRows: true }, visit);
  if (end === "unread") throw new RangeError("all of the past asked of a history that was read in part");
}
