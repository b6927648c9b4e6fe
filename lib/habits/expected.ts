import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { isAway } from "./away";
import { type Course, courseOf } from "./course";
import { type AfterCompletion, dueDay, movesIn } from "./due-day";
import type { History } from "./habit";
import { quotaDays } from "./quota-days";
import { datesIn, type Stretch } from "./stretches";

/**
 * Whether the habit is expected on a day: the schedule says so, start ≤ day ≤ end, and it is not paused. A quota
 * expects every day until it is met in its period; what is due after a completion, every day from the due day until it
 * is done. After today, a quota takes the days to come for undone, and only the next due day is expected.
 */
export function isExpected(history: History, date: CalendarDate, today: CalendarDate): boolean {
  return expectedDays(history, courseOf(history, today), date, date, today).length > 0;
}

/**
 * The occurrences from `from` to `to`, which are the expected days. Of what is due after a completion only the next
 * one is ever listed, on its due day, though that may have passed.
 */
export function expectedBetween(
  history: History,
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): CalendarDate[] {
  const course = courseOf(history, today);
  return expectedDays(history, course, from, to, today, nextDue).map(fromDayNumber);
}

/** The expected days of a range as day numbers, in order. */
export function expectedDays(
  history: History,
  course: Course,
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
  afterCompletion = daysDue,
): number[] {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  return course.stretches.flatMap((stretch) => {
    const range = { from: Math.max(first, stretch.from), to: Math.min(last, stretch.to) };
    if (range.from > range.to) return [];
    const { schedule } = stretch.version;
    if (schedule.kind === "quota") return quotaDays(history, course, stretch, schedule, range, today);
    if (schedule.kind === "afterCompletion")
      return afterCompletion(history, course, stretch, schedule, range, today);
    const days = datesIn(stretch).between(range.from, range.to);
    return course.away.length === 0 ? days : days.filter((day) => !isAway(course.away, day));
  });
}

type Days = { from: number; to: number };

/** Every day on which it is due: up to today from each due day until it is done, after today the due day alone. */
function daysDue(
  history: History,
  course: Course,
  stretch: Stretch,
  schedule: AfterCompletion,
  { from, to }: Days,
  today: CalendarDate,
): number[] {
  const { away } = course;
  const moveBefore = movesIn(history, course, stretch, schedule, { day: today, today });
  const now = toDayNumber(today);
  const days: number[] = [];
  if (to > now) {
    const due = dueDay(moveBefore(now + 1), stretch, schedule, away);
    if (due > now && due >= from && due <= to) days.push(due);
  }
  for (let day = Math.min(to, now); day >= from; day -= 1)
    if (!isAway(away, day) && dueDay(moveBefore(day), stretch, schedule, away) <= day) days.push(day);
  return days.reverse();
}

function nextDue(
  history: History,
  course: Course,
  stretch: Stretch,
  schedule: AfterCompletion,
  { from, to }: Days,
  today: CalendarDate,
): number[] {
  const now = toDayNumber(today);
  const isLast = course.stretches.at(-1) === stretch;
  if (!isLast && stretch.to < now) return [];
  const moveBefore = movesIn(history, course, stretch, schedule, { day: today, today });
  const due = dueDay(moveBefore(now + 1), stretch, schedule, course.away);
  return due >= from && due <= to ? [due] : [];
}
