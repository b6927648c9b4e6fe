import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { type Weekday, type WeekStart, weekdayOf, weekdaysFrom } from "@/lib/calendar/week";
import type { DayMark } from "@/lib/habits/day-marks";
import { periodOf } from "@/lib/recurrence/period";

export type Tallied = { from: CalendarDate; times: number };

/** How many completions each week or month has, of days that follow one another. */
export function byPeriod(marks: DayMark[], per: "week" | "month", weekStart: WeekStart): Tallied[] {
  const tallies: Tallied[] = [];
  for (const { date, times } of marks) {
    const { from } = periodOf(per, date, weekStart);
    const last = tallies.at(-1);
    if (last?.from === from) last.times += times;
    else tallies.push({ from, times });
  }
  return tallies;
}

/** How many completions fall on each weekday, from the reader's first on. */
export function byWeekday(marks: DayMark[], weekStart: WeekStart): { weekday: Weekday; times: number }[] {
  const times = new Map<Weekday, number>();
  for (const mark of marks) {
    const weekday = weekdayOf(mark.date);
    times.set(weekday, (times.get(weekday) ?? 0) + mark.times);
  }
  return weekdaysFrom(weekStart).map((weekday) => ({ weekday, times: times.get(weekday) ?? 0 }));
}

/** Every seventh day back from `to`, and the first, in order: as many points as a line needs. */
export function weeklyDays(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  const days: number[] = [];
  for (let day = last; day > first; day -= 7) days.push(day);
  return [first, ...days.reverse()].map(fromDayNumber);
}
