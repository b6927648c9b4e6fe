import { addDays, type CalendarDate, day } from "@/lib/calendar/date";
import type { TimeOfDay } from "@/lib/calendar/time";
import { type Weekday, weekdayOf, weekNumber } from "@/lib/calendar/week";
import { clashes } from "./clashes";
import { byStart, type Closed, occurrenceMovedTo, occurrenceOn } from "./occurrence";

export type Break = { name: string; start: TimeOfDay; minutes: number };

/** What a routine says of every week: its day window, slots, breaks, hidden days and bounds. */
export type RoutineFrame = {
  name: string;
  color: string;
  timeZone: string;
  dayStart: TimeOfDay;
  dayEnd: TimeOfDay;
  slotMinutes: number;
  breaks: Break[];
  hiddenDays: Weekday[];
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
};

/** First and last day, both included. */
export type Bounds = Pick<RoutineFrame, "startsOn" | "endsOn">;

export type Move = { date: CalendarDate; start: TimeOfDay; minutes: number | null; location: string | null };

/** What was said of a session for one of its dates, which is the original one. */
export type Exception = {
  date: CalendarDate;
  cancelled: boolean;
  reason: string | null;
  movedTo: Move | null;
};

/** One recurring block, with what was said of single dates. `cancelled` covers every date while set. */
export type SessionPattern = {
  id: string;
  title: string;
  location: string | null;
  person: string | null;
  color: string | null;
  weekday: Weekday;
  start: TimeOfDay;
  minutes: number;
  everyWeeks: number;
  weekStart: Weekday;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  cancelled: boolean;
  cancelReason: string | null;
  exceptions: Exception[];
};

export type CancelledDay = { date: CalendarDate; reason: string | null };

/**
 * A session on one date. `date` is its original date at both ends of a move: the original end keeps its time and
 * carries `movedTo`, the new one carries `movedFrom`. Changed within its own date it is listed once, with `movedTo`,
 * at the time and place where it now stands.
 */
export type Occurrence = {
  sessionId: string;
  date: CalendarDate;
  title: string;
  location: string | null;
  person: string | null;
  color: string | null;
  start: TimeOfDay;
  minutes: number;
  cancelled: boolean;
  reason: string | null;
  movedFrom: CalendarDate | null;
  movedTo: { date: CalendarDate; start: TimeOfDay; minutes: number; location: string | null } | null;
};

export type WeekDay = { date: CalendarDate; occurrences: Occurrence[] };
export type Week = {
  from: CalendarDate;
  to: CalendarDate;
  days: WeekDay[];
  overlaps: [Occurrence, Occurrence][];
};

/** Where `everyWeeks` is counted from when neither the session nor its routine has a start. */
const EPOCH = day("1970-01-01");

/** True where the pattern alone puts the session on `date`; exceptions and cancellations are not asked. */
export function occursOn(bounds: Bounds, session: SessionPattern, date: CalendarDate): boolean {
  return weekdayOf(date) === session.weekday && meetsInWeekOf(bounds, session, date);
}

/** How many weeks the week of `date` lies after one that the session meets in: 0 to `everyWeeks` − 1. */
export function weeksOutOfStep(bounds: Bounds, session: SessionPattern, date: CalendarDate): number {
  if (session.everyWeeks === 1) return 0;
  const first = weekNumber(session.startsOn ?? bounds.startsOn ?? EPOCH, session.weekStart);
  const weeks = weekNumber(date, session.weekStart) - first;
  return ((weeks % session.everyWeeks) + session.everyWeeks) % session.everyWeeks;
}

/**
 * What stands on the seven consecutive `days`. A clash belongs to the week in which it begins, so the earlier of the
 * two may be of the night before. Needed of the exceptions are those from or to these days and the day before; of
 * the cancelled days, those and the ones to which something of the week was moved. Throws a RangeError for another
 * number of days.
 */
export function routineWeek(
  frame: Bounds,
  sessions: SessionPattern[],
  cancelledDays: CancelledDay[],
  days: CalendarDate[],
): Week {
  const [from] = days;
  const to = days.at(-1);
  if (!from || !to || days.length !== 7) throw new RangeError(`a week of ${days.length} days`);

  const closed: Closed = new Map(cancelledDays.map((cancelled) => [cancelled.date, cancelled]));
  const standing = [addDays(from, -1), ...days].map(openDay);
  for (const session of sessions) place(session, frame, closed, standing);
  for (const { occurrences } of standing) occurrences.sort(byStart);

  return {
    from,
    to,
    days: standing.slice(1).map(({ date, occurrences }) => ({ date, occurrences })),
    overlaps: clashes(standing),
  };
}

type OpenDay = WeekDay & { weekday: Weekday };

function openDay(date: CalendarDate): OpenDay {
  return { date, weekday: weekdayOf(date), occurrences: [] };
}

function place(session: SessionPattern, frame: Bounds, closed: Closed, standing: OpenDay[]) {
  for (const { date, weekday, occurrences } of standing) {
    if (weekday !== session.weekday || !meetsInWeekOf(frame, session, date)) continue;
    occurrences.push(occurrenceOn(session, date, closed));
  }
  for (const exception of session.exceptions) {
    const { movedTo } = exception;
    if (!movedTo || movedTo.date === exception.date) continue;
    const destination = standing.find(({ date }) => date === movedTo.date);
    if (!destination || !occursOn(frame, session, exception.date)) continue;
    destination.occurrences.push(occurrenceMovedTo(session, exception, movedTo, closed));
  }
}

/** `occursOn` where the weekday is known to be the session's. */
function meetsInWeekOf(bounds: Bounds, session: SessionPattern, date: CalendarDate): boolean {
  if (!isWithin(bounds, date) || !isWithin(session, date)) return false;
  return weeksOutOfStep(bounds, session, date) === 0;
}

function isWithin(bounds: Bounds, date: CalendarDate) {
  return (!bounds.startsOn || bounds.startsOn <= date) && (!bounds.endsOn || date <= bounds.endsOn);
}
