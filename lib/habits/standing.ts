import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { isAway } from "./away";
import { type Course, courseOf } from "./course";
import { type AfterCompletion, dueDay, movesIn } from "./due-day";
import { EntryCursor } from "./entry-cursor";
import type { Entry, History } from "./habit";
import { periodAt, type Quota, timesIn } from "./quota-periods";
import { isReached, stateOf } from "./reading";
import { datesIn, type Stretch } from "./stretches";

/** The running period of a quota, as far as it is one stretch, with how often it was done and has to be. */
export type RunningPeriod = { from: CalendarDate; to: CalendarDate; times: number; quota: number };

export type Standing = {
  /** The schedule says so, and it is not paused. */
  expected: boolean;
  /** Expected, not archived, neither done nor skipped. */
  due: boolean;
  /** Done as far as the day goes, as an extra too: n times a day when it was n times, *at most* never before midnight. */
  doneToday: boolean;
  period?: RunningPeriod;
  /** After completion: the day on which it fell due, today or before. */
  dueSince?: CalendarDate;
  /** After completion: the next due day, if it lies after today. */
  nextDue?: CalendarDate;
};

/**
 * How a habit stands today. Of a history read in part it needs the entries from `standingSince` on, and for what is due
 * after a completion the last done or skipped one, however long ago.
 */
export function standing(history: History, today: CalendarDate): Standing {
  const course = courseOf(history, today);
  const now = toDayNumber(today);
  const entry = new EntryCursor(history.entries, today).on(now);
  const stretch = course.stretches.find(({ from, to }) => from <= now && now <= to);
  if (!stretch) return { expected: false, due: false, doneToday: doneAsExtra(history, entry) };
  const { schedule, measure } = stretch.version;
  const isArchived = history.plan.archivedOn !== null && history.plan.archivedOn <= today;
  const told = { state: stateOf(measure, entry, true), isAway: isAway(course.away, now), isArchived };
  if (schedule.kind === "quota") return underQuota(history, course, stretch, schedule, now, told);
  if (schedule.kind === "afterCompletion") return waiting(history, course, stretch, schedule, today, told);
  return stood(datesIn(stretch).count(now, now) > 0, told);
}

/** The first day of which `standing` needs the entries. */
export function standingSince({ plan, pauses, missing }: History, today: CalendarDate): CalendarDate {
  const course = courseOf({ plan: { ...plan, count: null }, entries: [], pauses, missing }, today);
  const now = toDayNumber(today);
  const stretch = course.stretches.find(({ from, to }) => from <= now && now <= to);
  if (stretch?.version.schedule.kind !== "quota") return today;
  return fromDayNumber(periodAt(now, stretch, stretch.version.schedule, course.away).from);
}

type Told = { state: "done" | "skipped" | "missed" | "open"; isAway: boolean; isArchived: boolean };

function stood(
  isScheduled: boolean,
  { state, isAway, isArchived }: Told,
  doneToday = state === "done",
): Standing {
  const expected = isScheduled && !isAway;
  return { expected, due: expected && !isArchived && !doneToday && state !== "skipped", doneToday };
}

function underQuota(
  history: History,
  { away }: Course,
  stretch: Stretch,
  quota: Quota,
  now: number,
  told: Told,
): Standing {
  const { from, to } = periodAt(now, stretch, quota, away);
  const until = (day: number) => {
    const entries = new EntryCursor(history.entries, fromDayNumber(now));
    const { times, skips } = timesIn({ from, to: day }, stretch.version, { entries, away, today: now });
    return { times, quota: Math.max(0, quota.times - skips) };
  };
  const [before, sofar] = [until(now - 1), until(now)];
  const isMet = sofar.times >= sofar.quota;
  const doneToday = told.state === "done" && (quota.per !== "day" || isMet);
  return {
    ...stood(before.times < before.quota, told, doneToday),
    period: { from: fromDayNumber(from), to: fromDayNumber(to), ...sofar },
  };
}

function waiting(
  history: History,
  course: Course,
  stretch: Stretch,
  schedule: AfterCompletion,
  today: CalendarDate,
  told: Told,
): Standing {
  const now = toDayNumber(today);
  const moveBefore = movesIn(history, course, stretch, schedule, { day: today, today });
  const next = dueDay(moveBefore(now + 1), stretch, schedule, course.away);
  const due = dueDay(moveBefore(now), stretch, schedule, course.away);
  return {
    ...stood(due <= now, told),
    ...(due <= now && { dueSince: fromDayNumber(due) }),
    ...(next > now && next <= stretch.to && { nextDue: fromDayNumber(next) }),
  };
}

function doneAsExtra({ plan }: History, entry: Entry | null): boolean {
  const measure = plan.versions.at(-1)?.measure;
  return measure !== undefined && measure.kind !== "atMost" && isReached(measure, entry);
}
