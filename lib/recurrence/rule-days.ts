import { civilOf, isLeapYear, monthLength, numberOf } from "@/lib/calendar/civil";
import { firstOf, lengthOf } from "./monthly";
import type { Rule } from "./rule";
import { type Candidate, matcherOf } from "./rule-match";
import { weekdayIndex } from "./weekly";

/** Which days of one year, month or week a rule has, its interval and end aside: as days after the first, in order. */
export type RuleDays = {
  ofYear(year: number): readonly number[];
  ofMonth(month: number): readonly number[];
  ofWeek(start: number): readonly number[];
};

/**
 * For a rule that says its days itself, or of which every day is one. Periods of one kind have the same days: years
 * and months that are as long and begin on the same weekday, weeks that are cut alike by the end of a month.
 */
export function ruleDays(rule: Rule): RuleDays {
  const matches = matcherOf(rule);
  const inMonths = new Set(rule.months);
  const isIn = (month: number) => inMonths.size === 0 || inMonths.has(month);
  const yearDays = new Set(rule.yearDays);
  const isYearDay = (day: number) => yearDays.has(day) || yearDays.has(day - 366) || yearDays.has(day - 367);
  const mayBe = { isIn, isYearDay: yearDays.size === 0 ? () => true : isYearDay };
  const kept = new Map<number, readonly number[]>();
  const daysOf = (kind: number, start: number, length: number) => {
    const known = kept.get(kind);
    if (known) return known;
    const days = atPositions(rule, daysFrom(start, length, mayBe).filter(matches));
    kept.set(kind, days);
    return days;
  };

  return {
    ofYear(year) {
      const start = numberOf(year, 1, 1);
      const lengths = (isLeapYear(year) ? 2 : 0) + (isLeapYear(year - 1) ? 1 : 0);
      return daysOf(weekdayIndex(start) * 4 + lengths, start, isLeapYear(year) ? 366 : 365);
    },
    ofMonth(month) {
      if (!isIn((month % 12) + 1)) return NO_DAYS;
      const [start, length] = [firstOf(month), lengthOf(month)];
      return daysOf(length * 7 + weekdayIndex(start), start, length);
    },
    ofWeek(start) {
      const { year, month, day } = civilOf(start);
      const left = monthLength(year, month) - day + 1;
      const [first, second] = [isIn(month), isIn(left >= 7 ? month : (month % 12) + 1)];
      if (!first && !second) return NO_DAYS;
      return daysOf(first && second ? 0 : left * 2 + (first ? 1 : 0), start, 7);
    },
  };
}

const NO_DAYS: readonly number[] = [];

/** BYSETPOS: of a set of days those at these places, counted from the end where negative. A day is a set of its own. */
function atPositions({ frequency, positions }: Rule, days: Candidate[]): number[] {
  const offsets = days.map(({ offset }) => offset);
  if (positions.length === 0) return offsets;
  const places = new Set(positions);
  if (frequency === "DAILY") return places.has(1) || places.has(-1) ? offsets : [];
  return offsets.filter((_, at) => places.has(at + 1) || places.has(at - offsets.length));
}

/** What tells at a glance, before anything else is asked of a day, that it is none. */
type MayBe = { isIn: (month: number) => boolean; isYearDay: (yearDay: number) => boolean };

function daysFrom(start: number, length: number, { isIn, isYearDay }: MayBe): Candidate[] {
  const days: Candidate[] = [];
  let { year, month, day } = civilOf(start);
  for (let offset = 0; offset < length; ) {
    const end = Math.min(length, offset + monthLength(year, month) - day + 1);
    const beforeMonth = numberOf(year, month, 1) - numberOf(year, 1, 1);
    if (!isIn(month)) offset = end;
    for (; offset < end; offset += 1, day += 1) {
      const yearDay = beforeMonth + day;
      if (isYearDay(yearDay)) days.push({ number: start + offset, offset, year, month, day, yearDay });
    }
    day = 1;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return days;
}
