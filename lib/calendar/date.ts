import { civilOf, monthLength, numberOf } from "./civil";

declare const brand: unique symbol;

/** A day in somebody's calendar, as `YYYY-MM-DD`: no zone, no time. Two of them compare with `<` and `===`. */
export type CalendarDate = string & { readonly [brand]: "CalendarDate" };

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists, from 1900-01-01 to 2199-12-31. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!PATTERN.test(text) || text < "1900-01-01" || text > "2199-12-31") return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** Reads a day. Throws a RangeError where there is none, as for 31 February. */
export function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return text;
}

/** Reads days written one after the other with nothing between them, by who is known to write none but days. */
export function daysIn(text: string): CalendarDate[] {
  const { length } = "2026-03-23";
  const starts = Array.from({ length: text.length / length }, (_, index) => index * length);
  return starts.map((start) => text.slice(start, start + length) as CalendarDate);
}

/** Days since 1970-01-01, which is 0. Read and counted in whole numbers alone, as histories are thousands of days. */
export function toDayNumber(date: CalendarDate): number {
  const year =
    date.charCodeAt(0) * 1000 +
    date.charCodeAt(1) * 100 +
    date.charCodeAt(2) * 10 +
    date.charCodeAt(3) -
    1111 * ZERO;
  const month = date.charCodeAt(5) * 10 + date.charCodeAt(6) - 11 * ZERO;
  const day = date.charCodeAt(8) * 10 + date.charCodeAt(9) - 11 * ZERO;
  const fromMarch = month > 2 ? year : year - 1;
  const months = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0;
  const leapDays = (fromMarch >> 2) - ((fromMarch / 100) | 0) + ((fromMarch / 400) | 0);
  return fromMarch * 365 + leapDays + months + day - MARCH_0;
}

/** Days from the 1st of March of the year 0, and one more, to 1970-01-01. */
const MARCH_0 = 719_469;

/** The inverse of `toDayNumber`. */
export function fromDayNumber(number: number): CalendarDate {
  return names[number - FIRST_NAME] ?? nameOf(number);
}

export function addDays(date: CalendarDate, count: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + count);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** A `date` column as Prisma gives it: midnight UTC of that day. */
export function fromDateColumn(value: Date): CalendarDate {
  return value.toISOString().slice(0, 10) as CalendarDate;
}

export function toDateColumn(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

const FIRST_NAME = numberOf(1900, 1, 1);
/** The names of days that were asked for. A name never changes, and making one costs ten times finding it. */
const names: CalendarDate[] = new Array(numberOf(2200, 1, 1) - FIRST_NAME);

function nameOf(number: number): CalendarDate {
  const { year, month, day } = civilOf(number);
  const name = `${year}${PARTS[month]}${PARTS[day]}` as CalendarDate;
  const place = number - FIRST_NAME;
  if (place >= 0 && place < names.length) names[place] = name;
  return name;
}

/** `-00` to `-31`. */
const PARTS = Array.from({ length: 32 }, (_, part) => `-${String(part).padStart(2, "0")}`);
const ZERO = 48;

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}
