import { type CalendarDate, toDayNumber } from "@/lib/calendar/date";
import type { Course } from "./course";
import { type AfterCompletion, dueDay, movesIn } from "./due-day";
import { EntryCursor } from "./entry-cursor";
import type { History } from "./habit";
import { periodAt, type Quota, timesIn } from "./quota-periods";
import type { Tally } from "./rate";
import type { Stretch } from "./stretches";

/** What is still expected in a stretch that the calendar alone does not decide, from today on to its end. */
export function toCome(history: History, course: Course, stretch: Stretch, today: CalendarDate): Tally {
  const { schedule } = stretch.version;
  if (stretch.to < toDayNumber(today)) return { done: 0, due: 0 };
  if (schedule.kind === "quota") return quotaToCome(history, course, stretch, schedule, today);
  if (schedule.kind === "afterCompletion") return dueToCome(history, course, stretch, schedule, today);
  return { done: 0, due: 0 };
}

/** The running period unless it is met, which the past tells, and the whole ones after it. */
function quotaToCome(
  history: History,
  { away }: Course,
  stretch: Stretch,
  quota: Quota,
  today: CalendarDate,
): Tally {
  const now = toDayNumber(today);
  const sum = { done: 0, due: 0 };
  for (let day = Math.max(now, stretch.from); day <= stretch.to; ) {
    const period = periodAt(day, stretch, quota, away);
    day = period.to + 1;
    if (period.isCut) continue;
    if (period.from > now) {
      sum.due += quota.times;
      continue;
    }
    const entries = new EntryCursor(history.entries, today);
    const until = { from: period.from, to: Math.min(period.to, now) };
    const { times, skips } = timesIn(until, stretch.version, { entries, away, today: now });
    const due = Math.max(0, quota.times - skips);
    if (times >= due) continue;
    sum.done += times;
    sum.due += due;
  }
  return sum;
}

function dueToCome(
  history: History,
  course: Course,
  stretch: Stretch,
  schedule: AfterCompletion,
  today: CalendarDate,
): Tally {
  const now = toDayNumber(today);
  const moveBefore = movesIn(history, course, stretch, schedule, { day: today, today });
  const after = (day: number) => dueDay({ day, isSkip: false }, stretch, schedule, course.away);
  const sum = { done: 0, due: 0 };
  let due = Math.max(dueDay(moveBefore(now + 1), stretch, schedule, course.away), stretch.from, now);
  for (; due <= stretch.to; due = after(due)) sum.due += 1;
  return sum;
}
