import { addDays, type CalendarDate, day, daysBetween } from "@/lib/calendar/date";
import type { RecurrenceRule } from "@/lib/calendar/ical-in-rule";
import { offsetInWeek, startOfWeek, weekdayOf } from "@/lib/calendar/week";

/** The most weeks that a session can be apart. */
export const MOST_WEEKS = 52;

export type Row = { first: CalendarDate; last: CalendarDate | null; everyWeeks: number };

/** True for a rule that is one session on each of its weekdays. */
export function isPlainWeekly(rule: RecurrenceRule): boolean {
  const { frequency, interval, months, monthDays, positions } = rule;
  const isBare = [months, monthDays, positions].every(({ length }) => length === 0);
  return frequency === "WEEKLY" && interval <= MOST_WEEKS && isBare;
}

/**
 * A plain weekly rule from `start` to `last` as one row a weekday. COUNT is counted over all weekdays from the
 * start; without it and without `last`, or beyond the calendar's end, a row has no end.
 */
export function weeklyRows(rule: RecurrenceRule, start: CalendarDate, last: CalendarDate | null): Row[] {
  const { interval: everyWeeks, weekStart, count } = rule;
  const weekdays = rule.days.length > 0 ? rule.days.map(({ weekday }) => weekday) : [weekdayOf(start)];
  const offsets = [...new Set(weekdays.map((weekday) => offsetInWeek(weekday, weekStart)))].sort(
    (a, b) => a - b,
  );
  const week = startOfWeek(start, weekStart);
  const passed = offsets.filter((offset) => addDays(week, offset) < start).length;

  return offsets.flatMap((offset, at) => {
    const skippedWeeks = at < passed ? 1 : 0;
    const until = earliest(last, count === null ? null : lastCounted(passed + count - 1));
    const first = plusWeeks(addDays(week, offset), skippedWeeks * everyWeeks);
    if (first === null || (until !== null && first > until)) return [];
    return [{ first, last: until && lastOnOrBefore(first, until, everyWeeks), everyWeeks }];
  });

  /** Numbered from 0, the first of the first week; the weekdays of one week follow each other. */
  function lastCounted(number: number): CalendarDate | null {
    const monday = plusWeeks(week, Math.floor(number / offsets.length) * everyWeeks);
    return monday && addDays(monday, offsets[number % offsets.length] ?? 0);
  }
}

const LAST = day("2199-12-24");

/** Null beyond the calendar's end. */
function plusWeeks(date: CalendarDate, weeks: number): CalendarDate | null {
  return weeks * 7 > daysBetween(date, LAST) ? null : addDays(date, weeks * 7);
}

function lastOnOrBefore(first: CalendarDate, until: CalendarDate, everyWeeks: number): CalendarDate {
  const days = everyWeeks * 7;
  return addDays(first, Math.floor(daysBetween(first, until) / days) * days);
}

function earliest(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
