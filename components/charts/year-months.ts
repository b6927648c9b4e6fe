import type { CalendarDate } from "@/lib/calendar/date";
import { offsetInWeek, type Weekday, weekdayOf } from "@/lib/calendar/week";

/** The days of one month that are drawn, in weeks that begin with `weekStart`. */
export type DrawnMonth<D> = {
  /** The first day that is drawn. */
  first: CalendarDate;
  /** How many days of its week lie before it: 0 to 6. */
  before: number;
  /** How many weeks the month touches: 1 to 6. */
  weeks: number;
  days: D[];
};

/** Parts days, which follow one another, into their months. */
export function monthsOf<D extends { date: CalendarDate }>(days: D[], weekStart: Weekday): DrawnMonth<D>[] {
  const months: DrawnMonth<D>[] = [];
  for (const day of days) {
    const month = months.at(-1);
    if (month && isSameMonth(month.first, day.date)) {
      month.days.push(day);
      month.weeks = Math.ceil((month.before + month.days.length) / 7);
    } else {
      const before = offsetInWeek(weekdayOf(day.date), weekStart);
      months.push({ first: day.date, before, weeks: 1, days: [day] });
    }
  }
  return months;
}

function isSameMonth(one: CalendarDate, other: CalendarDate): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}
