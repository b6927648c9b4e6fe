import { civilOf, monthLength, numberOf } from "@/lib/calendar/civil";
import { type Weekday, weekdays } from "@/lib/calendar/week";
import type { Ranking } from "./ranked";
import type { Periods } from "./searched";
import { weekdayIndex } from "./weekly";

/** Every n months, from the anchor's on, on a day of the month: beyond its end on its last, which -1 is too. */
export function onMonthDay(every: number, day: number, anchor: number): Ranking {
  return oncePerMonths(every, monthOf(anchor), (month) => monthDayIn(month, day));
}

/** Every n months, from the anchor's on, on the nth of a weekday that every month has: 1 to 4, or -1 for the last. */
export function onNthWeekday(every: number, nth: number, weekday: Weekday, anchor: number): Ranking {
  const index = weekdays.indexOf(weekday);
  return oncePerMonths(every, monthOf(anchor), (month) =>
    nth > 0 ? nthWeekdayIn(month, nth, index) : lastWeekdayIn(month, index),
  );
}

/** Every n months, from the anchor's on, on a fifth weekday, which few months have. */
export function onFifthWeekday(every: number, weekday: Weekday, anchor: number): Periods {
  const index = weekdays.indexOf(weekday);
  return {
    periodOf: monthOf,
    startOf: firstOf,
    offsets(month) {
      const offset = nthWeekdayIn(month, 5, index) - firstOf(month);
      return offset < lengthOf(month) ? [offset] : [];
    },
    anchor: monthOf(anchor),
    every,
  };
}

/** Exactly one date in every `every`th month, counted from `first`. */
export function oncePerMonths(every: number, first: number, dateIn: (month: number) => number): Ranking {
  return {
    rank(day) {
      const round = Math.ceil((monthOf(day) - first) / every);
      return dateIn(first + round * every) < day ? round + 1 : round;
    },
    at(rank) {
      return dateIn(first + rank * every);
    },
  };
}

/** Months since January of the year 0. */
export function monthOf(day: number): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

export function firstOf(month: number): number {
  return numberOf(Math.floor(month / 12), monthInYear(month), 1);
}

export function lengthOf(month: number): number {
  return monthLength(Math.floor(month / 12), monthInYear(month));
}

export function monthDayIn(month: number, day: number): number {
  const length = lengthOf(month);
  return firstOf(month) + (day < 0 || day > length ? length : day) - 1;
}

function nthWeekdayIn(month: number, nth: number, weekday: number): number {
  const first = firstOf(month);
  return first + ((weekday - weekdayIndex(first) + 7) % 7) + (nth - 1) * 7;
}

function lastWeekdayIn(month: number, weekday: number): number {
  const last = firstOf(month) + lengthOf(month) - 1;
  return last - ((weekdayIndex(last) - weekday + 7) % 7);
}

function monthInYear(month: number): number {
  return month - Math.floor(month / 12) * 12 + 1;
}
