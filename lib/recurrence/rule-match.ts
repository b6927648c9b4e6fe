import { isLeapYear, monthLength, numberOf } from "@/lib/calendar/civil";
import { type Weekday, weekdays } from "@/lib/calendar/week";
import type { Rule } from "./rule";
import { weekdayIndex, weekStartOf } from "./weekly";

/** A day that a rule may have, `offset` days after the first of its year, month or week. */
export type Candidate = {
  number: number;
  offset: number;
  year: number;
  month: number;
  day: number;
  yearDay: number;
};

/** Whether all the BY… parts of a rule but BYSETPOS let a day be (RFC 5545, 3.3.10). */
export function matcherOf(rule: Rule): (candidate: Candidate) => boolean {
  const months = new Set(rule.months);
  const monthDays = new Set(rule.monthDays);
  const yearDays = new Set(rule.yearDays);
  const parts = [
    months.size > 0 && ((each: Candidate) => months.has(each.month)),
    monthDays.size > 0 &&
      ((each: Candidate) => isAt(monthDays, each.day, monthLength(each.year, each.month))),
    yearDays.size > 0 && ((each: Candidate) => isAt(yearDays, each.yearDay, lengthOfYear(each.year))),
    rule.weekNumbers.length > 0 && weekMatcherOf(rule),
    rule.days.length > 0 && dayMatcherOf(rule),
  ].filter((part) => part !== false);
  return (candidate) => parts.every((matches) => matches(candidate));
}

/** The nth weekday is counted in the month, or in the year where a yearly rule names no month. */
function dayMatcherOf({ frequency, months, days }: Rule): (candidate: Candidate) => boolean {
  const plain = new Set(days.filter(({ nth }) => nth === null).map(({ weekday }) => indexOf(weekday)));
  const places = weekdays.map(
    (weekday) => new Set(days.flatMap((each) => (each.weekday === weekday ? (each.nth ?? []) : []))),
  );
  const ofYear = frequency === "YEARLY" && months.length === 0;
  return ({ number, year, month, day, yearDay }) => {
    const weekday = weekdayIndex(number);
    const nths = places[weekday];
    if (plain.has(weekday)) return true;
    if (!nths || nths.size === 0) return false;
    const [at, length] = ofYear ? [yearDay, lengthOfYear(year)] : [day, monthLength(year, month)];
    return nths.has(Math.ceil(at / 7)) || nths.has(-Math.ceil((length - at + 1) / 7));
  };
}

/** A week is the year's in which most of its days lie, so the first one holds 4 January. */
function weekMatcherOf({ weekNumbers, weekStart }: Rule): (candidate: Candidate) => boolean {
  const numbers = new Set(weekNumbers);
  const firstOf = (year: number) => weekStartOf(numberOf(year, 1, 4), weekStart);
  const isWeekIn = (start: number, year: number) => {
    const ofYear = start < firstOf(year) ? year - 1 : start < firstOf(year + 1) ? year : year + 1;
    const week = (start - firstOf(ofYear)) / 7 + 1;
    return isAt(numbers, week, (firstOf(ofYear + 1) - firstOf(ofYear)) / 7);
  };
  let [known, isIn] = [Number.NaN, false];
  return ({ number, year }) => {
    const start = weekStartOf(number, weekStart);
    if (start !== known) isIn = isWeekIn(start, year);
    known = start;
    return isIn;
  };
}

/** Whether a place is among those listed, where negative ones are counted from the end. */
function isAt(places: ReadonlySet<number>, place: number, length: number): boolean {
  return places.has(place) || places.has(place - length - 1);
}

function lengthOfYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

function indexOf(weekday: Weekday): number {
  return weekdays.indexOf(weekday);
}
