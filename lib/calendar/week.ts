import { addDays, type CalendarDate, toDayNumber } from "./date";

export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof weekdays)[number];

/** The days that a user may choose as the first of the week. */
export const weekStarts = ["MO", "SU", "SA"] as const;
export type WeekStart = (typeof weekStarts)[number];

/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 3;

export function weekdayOf(date: CalendarDate): Weekday {
  return weekdayAt(toDayNumber(date) + EPOCH_WEEKDAY);
}

/** The first day of the week in which `date` lies. */
export function startOfWeek(date: CalendarDate, weekStart: Weekday): CalendarDate {
  return addDays(date, -offsetInWeek(weekdayOf(date), weekStart));
}

/** Numbers weeks from `weekStart` on: two dates of one week have one number, the next week has the next. */
export function weekNumber(date: CalendarDate, weekStart: Weekday): number {
  return Math.floor((toDayNumber(date) + EPOCH_WEEKDAY - weekdays.indexOf(weekStart)) / 7);
}

/** The seven days of the week in which `date` lies, from `weekStart` on. */
export function weekOf(date: CalendarDate, weekStart: Weekday): CalendarDate[] {
  const first = startOfWeek(date, weekStart);
  return weekdays.map((_, index) => addDays(first, index));
}

/** All seven weekdays, from `weekStart` on. */
export function weekdaysFrom(weekStart: Weekday): Weekday[] {
  return weekdays.map((_, index) => weekdayAt(weekdays.indexOf(weekStart) + index));
}

/** How many days `weekday` lies after `weekStart` within one week: 0 to 6. */
export function offsetInWeek(weekday: Weekday, weekStart: Weekday): number {
  return (weekdays.indexOf(weekday) - weekdays.indexOf(weekStart) + 7) % 7;
}

function weekdayAt(index: number): Weekday {
  return weekdays[((index % 7) + 7) % 7] as Weekday;
}
