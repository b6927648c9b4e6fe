import { addDays, type CalendarDate, daysBetween, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import type { History } from "./habit";
import { walkBack } from "./occurrences";

/** How long a streak was that ended with the occurrences up to a day, that one included. */
export type StreakMark = { until: CalendarDate; length: number };

/** A streak, and the newest mark to count it from another time. */
export type MarkedStreak = { length: number; mark: StreakMark | null };

/** Days that are over for as long are settled: a change of one takes the mark away, and marks lie on them alone. */
export const SETTLED_DAYS = 7;
/** A reader who travels may be a day or two apart from where they were. */
const MARGIN_DAYS = 3;
/** A mark is moved on before it is older than the month that a page reads. */
export const MARK_AGE_DAYS = 14;
/** How long ago the day is up to which a mark is made. */
export const MARK_DAYS = SETTLED_DAYS + MARGIN_DAYS;

/**
 * The current streak, counted back to a mark where there is one, which then has to lie among the entries that were
 * read. Null where more would have to be read.
 */
export function markedStreak(
  history: History,
  today: CalendarDate,
  known: StreakMark | null,
): MarkedStreak | null {
  const from = known && known.until < today ? addDays(known.until, 1) : undefined;
  const settled = toDayNumber(today) - MARK_DAYS;
  let length = 0;
  let found = { until: 0, after: 0 };
  const end = walkBack(history, today, { ...(from && { from }), to: today }, (outcome, _, to) => {
    if (found.until === 0 && to <= settled) found = { until: to, after: length };
    if (outcome === "done" || outcome === "late") length += 1;
    return outcome !== "late" && outcome !== "missed";
  });
  if (end === "unread") return null;
  const whole = end === "start" && from && known ? length + known.length : length;
  const mark = found.until === 0 ? null : { until: fromDayNumber(found.until), length: whole - found.after };
  return { length: whole, mark };
}

/** Whether a page that counted by `known` ought to keep the newer mark. */
export function isWorthKeeping(mark: StreakMark | null, known: StreakMark | null): mark is StreakMark {
  return mark !== null && (known === null || daysBetween(known.until, mark.until) >= MARK_AGE_DAYS);
}
