declare const brand: unique symbol;

/** A day in somebody's calendar, as `YYYY-MM-DD`: no zone, no time. Two of them compare with `<` and `===`. */
export type CalendarDate = string & { readonly [brand]: "CalendarDate" };

const MS_PER_DAY = 86_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists, from 1900-01-01 to 2199-12-31. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!PATTERN.test(text) || text < "1900-01-01" || text > "2199-12-31") return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Reads a day. Throws a RangeError where there is none, as for 31 February. */
export function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return text;
}

/** Days since 1970-01-01, which is 0. */
export function toDayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** The inverse of `toDayNumber`. */
export function fromDayNumber(number: number): CalendarDate {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as CalendarDate;
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
