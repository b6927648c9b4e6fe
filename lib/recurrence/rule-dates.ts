import { civilOf, numberOf } from "@/lib/calendar/civil";
import { weekdays } from "@/lib/calendar/week";
import { type Dates, LAST_DAY, within } from "./dates";
import { everyDays } from "./days";
import { firstOf, monthOf } from "./monthly";
import { ranked } from "./ranked";
import type { Rule } from "./rule";
import { type RuleDays, ruleDays } from "./rule-days";
import { type Periods, searched } from "./searched";
import { weekdayIndex, weekly, weekStartOf } from "./weekly";

/** A rule's own dates from its start on, until its end: COUNT counts them from the start, which need not be one. */
export function ruleDates(rule: Rule, start: number): Dates {
  const dates = endlessDates(withDefaults(withoutAllMonths(rule), start), start);
  const { count, interval, until } = rule;
  if (count === null) return within(dates, start, until ?? LAST_DAY);
  // So many take at least so long; a question about earlier days need not look for the last of them.
  const soonest = start + (count - AHEAD) * interval;
  const all = within(dates, start, LAST_DAY);
  if (soonest > LAST_DAY) return all;
  let counted: Dates | null = null;
  const upTo = (to: number) => {
    if (to < soonest) return all;
    counted ??= countedDates(dates, count, start);
    return counted;
  };
  return {
    count: (from, to) => upTo(to).count(from, to),
    between: (from, to) => upTo(to).between(from, to),
    nth(n, from, to) {
      const date = all.nth(n, from, to);
      return date === null ? null : upTo(date).nth(n, from, to);
    },
    last: (from, to) => upTo(to).last(from, to),
  };
}

/**
 * A rule has no more dates than its interval goes into the days, but for so many: the longer months alone have somewhat
 * more than their share, which is less than five hundred in all of the calendar.
 */
const AHEAD = 1000;

function countedDates(dates: Dates, count: number, start: number): Dates {
  const last = dates.nth(count, start, LAST_DAY);
  if (last === null) return within(dates, start, LAST_DAY);
  const upToLast = within(dates, start, last);
  const isAll = (from: number, to: number) => from <= start && to >= last;
  return { ...upToLast, count: (from, to) => (isAll(from, to) ? count : upToLast.count(from, to)) };
}

/** Whether there is any start from which a rule has dates. */
export function everOccurs(rule: Rule): boolean {
  const { frequency, days, monthDays, yearDays, weekNumbers, months } = rule;
  const saysDays = days.length + monthDays.length + yearDays.length + weekNumbers.length > 0;
  if (!saysDays && (frequency !== "DAILY" || months.length === 0)) return true;
  const found = ruleDays(rule);
  if (frequency === "WEEKLY") return ruleDays({ ...rule, months: [] }).ofWeek(0).length > 0;
  if (frequency !== "YEARLY") return someOf(YEARS * 12, (at) => found.ofMonth(FIRST_YEAR * 12 + at));
  return someOf(YEARS, (at) => found.ofYear(FIRST_YEAR + at));
}

/** In these years every month and year begins on every weekday, leap years too. */
const FIRST_YEAR = 2000;
const YEARS = 28;

function someOf(length: number, daysOf: (at: number) => readonly number[]): boolean {
  return Array.from({ length }, (_, at) => at).some((at) => daysOf(at).length > 0);
}

/** Twelve months are no condition, but of a year they are twelve places to count from. */
function withoutAllMonths(rule: Rule): Rule {
  const isAll = rule.frequency !== "YEARLY" && new Set(rule.months).size === 12;
  return isAll ? { ...rule, months: [] } : rule;
}

/** What a rule leaves unsaid it takes from its start (RFC 5545, 3.3.10). */
function withDefaults(rule: Rule, start: number): Rule {
  const { frequency, days, monthDays, yearDays, weekNumbers, months } = rule;
  const saysDays = days.length + monthDays.length + yearDays.length + weekNumbers.length > 0;
  if (saysDays || frequency === "DAILY") return rule;
  const { month, day } = civilOf(start);
  const weekday = weekdays[weekdayIndex(start)] ?? "MO";
  if (frequency === "WEEKLY") return { ...rule, days: [{ nth: null, weekday }] };
  const ofYear = frequency === "YEARLY" && months.length === 0;
  return { ...rule, monthDays: [day], months: ofYear ? [month] : months };
}

function endlessDates(rule: Rule, start: number): Dates {
  const { frequency, interval, days, months, monthDays, positions, weekStart } = rule;
  const filtered = months.length + monthDays.length + positions.length > 0;
  if (frequency === "DAILY" && !filtered && days.length === 0) return ranked(everyDays(interval, start));
  if (frequency === "WEEKLY" && !filtered) {
    const named = [...new Set(days.map(({ weekday }) => weekday))];
    return weekly(interval, named, weekStart, start);
  }
  return searched(periodsOf(rule, ruleDays(rule), start));
}

function periodsOf(
  { frequency, interval, positions, weekStart }: Rule,
  found: RuleDays,
  start: number,
): Periods {
  if (frequency === "YEARLY")
    return {
      periodOf: yearOf,
      startOf: firstOfYear,
      offsets: found.ofYear,
      anchor: yearOf(start),
      every: interval,
    };
  if (frequency === "WEEKLY" && (interval > 1 || positions.length > 0)) {
    const first = weekStartOf(start, weekStart);
    const startOf = (week: number) => first + week * 7;
    const periodOf = (day: number) => Math.floor((day - first) / 7);
    return { periodOf, startOf, offsets: (week) => found.ofWeek(startOf(week)), anchor: 0, every: interval };
  }
  const months = { periodOf: monthOf, startOf: firstOf, offsets: found.ofMonth, anchor: monthOf(start) };
  if (frequency === "MONTHLY") return { ...months, every: interval };
  return interval === 1 ? { ...months, every: 1 } : { ...months, every: 1, offsets: everyNth };

  /** Of the days that a daily rule would have, month by month, those that its interval keeps. */
  function everyNth(month: number): number[] {
    const first = firstOf(month) - start;
    return found.ofMonth(month).filter((offset) => (first + offset) % interval === 0);
  }
}

function yearOf(day: number): number {
  return civilOf(day).year;
}

function firstOfYear(year: number): number {
  return numberOf(year, 1, 1);
}
