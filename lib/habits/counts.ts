import { addDays, type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { type Weekday, type WeekStart, weekdayOf, weekdaysFrom } from "@/lib/calendar/week";
import { type Per, type Period, periodOf } from "@/lib/recurrence/period";
import { courseOf } from "./course";
import { lastUntil } from "./entry-cursor";
import { expectedDays } from "./expected";
import type { History } from "./habit";
import { walkBack } from "./occurrences";
import type { Tally } from "./rate";
import { amountOf, timesOf } from "./reading";

/** How often it was done, extras included, and of a numeric habit the sum of its amounts, goal reached or not. */
export type Count = { times: number; amount: number };

/** Completions from `from` to `to` by calendar period, empty ones as 0; the first and last as far as they lie in it. */
export function countsByPeriod(
  history: History,
  per: Per,
  { from, to }: Period,
  today: CalendarDate,
  weekStart: WeekStart,
): (Period & Count)[] {
  const periods: (Period & Count)[] = [];
  for (let start = from; start <= to; ) {
    const period = periodOf(per, start, weekStart);
    periods.push({ from: start, to: period.to < to ? period.to : to, times: 0, amount: 0 });
    start = addDays(period.to, 1);
  }
  let index = 0;
  for (const { date, times, amount } of completions(history, from, to, today)) {
    while (date > (periods[index]?.to ?? date)) index += 1;
    const period = periods[index];
    if (period) Object.assign(period, { times: period.times + times, amount: period.amount + amount });
  }
  return periods;
}

/** The same by weekday, with the tally of the expected days of fixed schedules, to tell strong days from weak ones. */
export function countsByWeekday(
  history: History,
  { from, to }: Period,
  today: CalendarDate,
  weekStart: WeekStart,
): (Count & Tally & { weekday: Weekday })[] {
  const weekdays = weekdaysFrom(weekStart).map((weekday) => ({
    weekday,
    times: 0,
    amount: 0,
    done: 0,
    due: 0,
  }));
  const of = (date: CalendarDate) => weekdays.find(({ weekday }) => weekday === weekdayOf(date));
  for (const { date, times, amount } of completions(history, from, to, today)) {
    const weekday = of(date);
    if (weekday) Object.assign(weekday, { times: weekday.times + times, amount: weekday.amount + amount });
  }
  walkBack(history, today, { from, to }, (_outcome, first, last, done, due) => {
    const weekday = first === last ? of(fromDayNumber(last)) : undefined;
    if (weekday) Object.assign(weekday, { done: weekday.done + done, due: weekday.due + due });
    return true;
  });
  return weekdays;
}

/** The days of a range on which something was done, in order; *at most* on the expected days without an entry too. */
function completions(
  history: History,
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): (Count & { date: CalendarDate })[] {
  const until = to < today ? to : today;
  const course = courseOf(history, today);
  const versionOn = (day: number) => course.stretches.findLast((stretch) => stretch.from <= day)?.version;
  const entered = history.entries.slice(lastUntil(history.entries, addDays(from, -1)) + 1);
  const byDay = new Map(
    entered.filter(({ date }) => date <= until).map((entry) => [toDayNumber(entry.date), entry]),
  );
  const kept = course.stretches.some(({ version }) => version.measure.kind === "atMost")
    ? expectedDays(history, course, from, until, today).filter(
        (day) => !byDay.has(day) && versionOn(day)?.measure.kind === "atMost",
      )
    : [];
  return [...byDay.keys(), ...kept]
    .sort((one, other) => one - other)
    .flatMap((day) => {
      const version = versionOn(day);
      if (!version) return [];
      const { measure } = version;
      const entry = byDay.get(day) ?? null;
      const times = timesOf(version, entry, fromDayNumber(day) === today);
      const amount = measure.kind === "yesNo" ? 0 : amountOf(measure.goal, entry);
      return times > 0 || amount > 0 ? [{ date: fromDayNumber(day), times, amount }] : [];
    });
}
