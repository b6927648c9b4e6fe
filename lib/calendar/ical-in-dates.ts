import { addDays, type CalendarDate, day, toDayNumber } from "./date";
import type { RecurrenceRule, RuleDay } from "./ical-in-rule";
import { startOfWeek, weekdayOf } from "./week";

/**
 * The dates of a rule from `start` to `last`, COUNT counted from `start`; UNTIL is the caller's. A start that the
 * rule does not match is none of them. Looks at each day of the range once, so it ends whatever the rule says.
 */
export function ruleDates(rule: RecurrenceRule, start: CalendarDate, last: CalendarDate): CalendarDate[] {
  const dates: CalendarDate[] = [];
  let period = periodOf(rule, start);
  while (period.from <= last) {
    for (const date of datesWithin(rule, start, period)) {
      if (date < start) continue;
      if (date > last || dates.length === rule.count) return dates;
      dates.push(date);
    }
    const next = nextPeriod(rule, period.from);
    if (next === null) break;
    period = periodOf(rule, next);
  }
  return dates;
}

/** The dates of a yearly rule in one year, by a rule that begins on `start`, whatever its interval. */
export function ruleDatesOfYear(rule: RecurrenceRule, start: CalendarDate, year: number): CalendarDate[] {
  return datesWithin(rule, start, { from: day(`${year}-01-01`), to: day(`${year}-12-31`) });
}

type Period = { from: CalendarDate; to: CalendarDate };

function periodOf({ frequency, weekStart }: RecurrenceRule, date: CalendarDate): Period {
  if (frequency === "DAILY") return { from: date, to: date };
  if (frequency === "WEEKLY") {
    const from = startOfWeek(date, weekStart);
    return { from, to: addDays(from, 6) };
  }
  if (frequency === "MONTHLY") return monthOf(date);
  return { from: day(`${date.slice(0, 4)}-01-01`), to: day(`${date.slice(0, 4)}-12-31`) };
}

/** The first day of the next period that the interval keeps, or null beyond the calendar's end. */
function nextPeriod({ frequency, interval }: RecurrenceRule, from: CalendarDate): CalendarDate | null {
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7)) - 1;
  if (frequency === "YEARLY") return year + interval > LAST_YEAR ? null : day(`${year + interval}-01-01`);
  if (frequency === "MONTHLY") {
    const months = year * 12 + month + interval;
    const next = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;
    return months >= (LAST_YEAR + 1) * 12 ? null : day(next);
  }
  const days = frequency === "WEEKLY" ? interval * 7 : interval;
  return days > daysUntilTheEnd(from) ? null : addDays(from, days);
}

const LAST_YEAR = 2199;

function daysUntilTheEnd(date: CalendarDate): number {
  return toDayNumber(day(`${LAST_YEAR}-12-31`)) - toDayNumber(date);
}

/** The rule's dates in one period, with BYSETPOS applied. */
function datesWithin(rule: RecurrenceRule, start: CalendarDate, { from, to }: Period): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (isDateOf(rule, start, date)) dates.push(date);
    if (date === to) break;
  }
  if (rule.positions.length === 0) return dates;
  return dates.filter(
    (_, at) => rule.positions.includes(at + 1) || rule.positions.includes(at - dates.length),
  );
}

/** What the rule leaves unsaid it takes from its start (RFC 5545, 3.3.10). */
function isDateOf(rule: RecurrenceRule, start: CalendarDate, date: CalendarDate): boolean {
  const { frequency, months, monthDays, days } = rule;
  const saysDay = monthDays.length > 0 || days.length > 0;
  if (months.length > 0 && !months.includes(Number(date.slice(5, 7)))) return false;
  if (monthDays.length > 0 && !monthDays.some((monthDay) => isMonthDay(date, monthDay))) return false;
  if (days.length > 0) return days.some((ruleDay) => isRuleDay(rule, ruleDay, date));
  if (saysDay || frequency === "DAILY") return true;
  if (frequency === "WEEKLY") return weekdayOf(date) === weekdayOf(start);
  if (date.slice(8) !== start.slice(8)) return false;
  return frequency === "MONTHLY" || months.length > 0 || date.slice(5, 7) === start.slice(5, 7);
}

function isMonthDay(date: CalendarDate, monthDay: number): boolean {
  const inMonth = Number(date.slice(8));
  if (monthDay > 0) return inMonth === monthDay;
  return inMonth === Number(monthOf(date).to.slice(8)) + monthDay + 1;
}

/** The nth weekday is counted in the month, or in the year where a yearly rule names no month. */
function isRuleDay(rule: RecurrenceRule, { nth, weekday }: RuleDay, date: CalendarDate): boolean {
  if (weekdayOf(date) !== weekday) return false;
  if (nth === null || rule.frequency === "DAILY" || rule.frequency === "WEEKLY") return true;
  const ofYear = rule.frequency === "YEARLY" && rule.months.length === 0;
  const { from, to } = ofYear ? periodOf(rule, date) : monthOf(date);
  const before = Math.floor((toDayNumber(date) - toDayNumber(from)) / 7);
  const after = Math.floor((toDayNumber(to) - toDayNumber(date)) / 7);
  return nth > 0 ? nth === before + 1 : nth === -after - 1;
}

function monthOf(date: CalendarDate): Period {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const prefix = date.slice(0, 8);
  return { from: day(`${prefix}01`), to: day(`${prefix}${days}`) };
}
