import { civilOf, isLeapYear, monthLength, numberOf } from "@/lib/calendar/civil";
import { firstOf as firstOfMonth, lengthOf } from "./monthly";
import type { Rule } from "./rule";
import { type Candidate, matcherOf } from "./rule-match";
import { weekdayIndex } from "./weekly";

/** Which days of one year, month or week a rule has, its interval and end aside: as days after the first, in order. */
export type RuleDays = {
  ofYear(year: number): readonly number[];
  ofMonth(month: number): readonly number[];
  ofWeek(start: number): readonly number[];
};

/** For a rule that says its days itself, or of which every day is one. */
export function ruleDays(rule: Rule): RuleDays {
  const matches = matcherOf(rule);
  const chosen = (days: Candidate[]) => atPositions(rule, days.filter(matches));
  const years = new Map<string, readonly number[]>();
  const months = new Map<number, readonly number[]>();
  const inMonths = new Set(rule.months);

  return {
    /** Years that are as long and begin on the same weekday, after a year as long, have the same days. */
    ofYear(year) {
      const kind = `${isLeapYear(year)} ${isLeapYear(year - 1)} ${weekdayIndex(numberOf(year, 1, 1))}`;
      const kept = years.get(kind) ?? chosen(daysOfYear(year));
      years.set(kind, kept);
      return kept;
    },
    /** So have months. */
    ofMonth(month) {
      if (inMonths.size > 0 && !inMonths.has((month % 12) + 1)) return [];
      const kind = lengthOf(month) * 7 + weekdayIndex(firstOfMonth(month));
      const kept = months.get(kind) ?? chosen(daysOfMonth(month));
      months.set(kind, kept);
      return kept;
    },
    ofWeek: (start) => chosen(daysFrom(start, 7)),
  };
}

/** BYSETPOS: of a set of days those at these places, counted from the end where negative. A day is a set of its own. */
function atPositions({ frequency, positions }: Rule, days: Candidate[]): number[] {
  const offsets = days.map(({ offset }) => offset);
  if (positions.length === 0) return offsets;
  const places = new Set(positions);
  if (frequency === "DAILY") return places.has(1) || places.has(-1) ? offsets : [];
  return offsets.filter((_, at) => places.has(at + 1) || places.has(at - offsets.length));
}

function daysOfYear(year: number): Candidate[] {
  return daysFrom(numberOf(year, 1, 1), isLeapYear(year) ? 366 : 365);
}

function daysOfMonth(month: number): Candidate[] {
  return daysFrom(firstOfMonth(month), lengthOf(month));
}

function daysFrom(start: number, length: number): Candidate[] {
  let { year, month, day } = civilOf(start);
  let yearDay = start - numberOf(year, 1, 1) + 1;
  return Array.from({ length }, (_, offset) => {
    const candidate = { number: start + offset, offset, year, month, day, yearDay };
    day += 1;
    yearDay += 1;
    if (day > monthLength(year, month)) {
      day = 1;
      month += 1;
    }
    if (month > 12) {
      month = 1;
      yearDay = 1;
      year += 1;
    }
    return candidate;
  });
}
