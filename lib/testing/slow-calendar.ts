import type { CalendarDate } from "@/lib/calendar/date";
import type { Recurrence } from "@/lib/recurrence/recurrence";

/**
 * The dates of a recurrence from its start until `to`, as product.md defines them: every day is asked in turn, with
 * the platform's own calendar and none of ours.
 */
export function slowDates(recurrence: Recurrence, to: string): string[] {
  const { startsOn, endsOn, count } = recurrence;
  const end = endsOn !== null && endsOn < to ? endsOn : to;
  const found: string[] = [];
  for (let date: string = startsOn; date <= end; date = plus(date, 1)) {
    if (isDate(recurrence, date)) found.push(date);
    if (found.length === count) break;
  }
  return found;
}

export function plus(date: string, days: number): string {
  const instant = utc(date);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

function isDate({ schedule, anchor, weekStart }: Recurrence, date: string): boolean {
  switch (schedule.kind) {
    case "days":
      return modulo(daysBetween(anchor, date), schedule.every) === 0;
    case "cycle":
      return modulo(daysBetween(anchor, date), schedule.on + schedule.off) < schedule.on;
    case "weekly": {
      const days = daysBetween(firstOfWeek(anchor, weekStart), firstOfWeek(date, weekStart));
      return modulo(days / 7, schedule.every) === 0 && schedule.days.some((each) => each === weekdayOf(date));
    }
    case "monthly": {
      if (modulo(monthsBetween(anchor, date), schedule.every) !== 0) return false;
      if ("day" in schedule) return dayOf(date) === monthDayOf(date, schedule.day);
      return weekdayOf(date) === schedule.weekday && isNth(date, schedule.nth);
    }
    case "yearly": {
      const years = yearOf(date) - yearOf(anchor);
      const inMonth = monthOf(date) === schedule.month;
      return modulo(years, schedule.every) === 0 && inMonth && dayOf(date) === monthDayOf(date, schedule.day);
    }
    default:
      throw new RangeError(schedule.kind);
  }
}

/** A day beyond the month's end is its last. */
function monthDayOf(date: string, wanted: number): number {
  const last = new Date(Date.UTC(yearOf(date), monthOf(date), 0)).getUTCDate();
  return wanted === -1 ? last : Math.min(wanted, last);
}

/** By counting the same weekdays of the month before it, or after it. */
function isNth(date: string, nth: number): boolean {
  const step = nth > 0 ? -7 : 7;
  let count = 1;
  for (let other = plus(date, step); monthOf(other) === monthOf(date); other = plus(other, step)) count += 1;
  return count === Math.abs(nth);
}

function firstOfWeek(date: string, weekStart: string): string {
  let first = date;
  while (weekdayOf(first) !== weekStart) first = plus(first, -1);
  return first;
}

function weekdayOf(date: string): string {
  return ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][utc(date).getUTCDay()] ?? "";
}

function daysBetween(from: string, to: string): number {
  return (utc(to).getTime() - utc(from).getTime()) / 86_400_000;
}

function monthsBetween(from: CalendarDate, to: string): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
}

const utc = (date: string) => new Date(`${date}T00:00:00Z`);
const yearOf = (date: string) => utc(date).getUTCFullYear();
const monthOf = (date: string) => utc(date).getUTCMonth() + 1;
const dayOf = (date: string) => utc(date).getUTCDate();
const modulo = (number: number, by: number) => ((number % by) + by) % by;
