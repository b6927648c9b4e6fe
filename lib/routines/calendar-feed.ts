import { type CalendarDate, daysBetween } from "@/lib/calendar/date";
import { type CalendarEvent, type Moment, writeCalendar } from "@/lib/calendar/ical-out";
import { earliest, firstDateFrom, lastDateUntil } from "./dates";
import { type Closed, occurrenceOn } from "./occurrence";
import { type CancelledDay, type Occurrence, occursOn, type RoutineFrame, type SessionPattern } from "./week";

/**
 * A routine as other calendars get it. `since` is the first day of what has no start of its own, best the day on
 * which the routine was made; `revision` grows with every change to any of it, and `revisedAt` is the last one's.
 */
export type CalendarFeed = {
  frame: RoutineFrame;
  sessions: SessionPattern[];
  cancelledDays: CancelledDay[];
  since: CalendarDate;
  revision: number;
  revisedAt: Date;
};

/**
 * The text of an iCalendar file of what takes place. Cancelled dates are EXDATEs and cancelled sessions left out:
 * Outlook shows what is STATUS:CANCELLED in a subscribed calendar as if it took place; Apple, Google and Outlook all
 * drop an EXDATE. A moved date keeps the session's UID, with a RECURRENCE-ID.
 */
export function routineCalendar(feed: CalendarFeed): string {
  const { frame, revision, revisedAt } = feed;
  const events = feed.sessions.flatMap((session) => eventsOf(session, feed));
  return writeCalendar({ name: frame.name, timeZone: frame.timeZone, revision, revisedAt, events });
}

function eventsOf(session: SessionPattern, { frame, cancelledDays, since }: CalendarFeed): CalendarEvent[] {
  const told = session.exceptions.map(({ date }) => date);
  const first = firstDateFrom(frame, session, session.startsOn ?? frame.startsOn ?? earliest(since, ...told));
  if (!first || session.cancelled) return [];

  const closed: Closed = new Map(cancelledDays.map((cancelled) => [cancelled.date, cancelled]));
  const odd = [...new Set([...told, ...closed.keys()])]
    .filter((date) => first <= date && occursOn(frame, session, date))
    .map((date) => occurrenceOn(session, date, closed));
  const gone = odd.filter(({ cancelled }) => cancelled).map(({ date }) => ({ date, time: session.start }));
  const end = session.endsOn ?? frame.endsOn;
  const until = end && lastDateUntil(frame, session, end);
  if (gone.length === howMany(session, first, until)) return [];

  const { everyWeeks, weekStart, start } = session;
  const repeats = { everyWeeks, weekStart, until, except: gone };
  const series = { ...vevent(session, session, { date: first, time: start }), repeats };
  return [series, ...odd.flatMap((occurrence) => movedEvent(session, occurrence))];
}

function movedEvent(session: SessionPattern, { date, cancelled, movedTo }: Occurrence): CalendarEvent[] {
  if (!movedTo || cancelled) return [];
  const event = vevent(session, movedTo, { date: movedTo.date, time: movedTo.start });
  return [{ ...event, replaces: { date, time: session.start } }];
}

/** A UID names no machine: the same routine served from elsewhere is still the same. */
function vevent(
  session: SessionPattern,
  place: Pick<SessionPattern, "minutes" | "location">,
  start: Moment,
): CalendarEvent {
  return {
    uid: `${session.id}@rota`,
    title: session.title,
    description: session.person,
    location: place.location,
    minutes: place.minutes,
    start,
    repeats: null,
    replaces: null,
  };
}

function howMany(session: SessionPattern, first: CalendarDate, last: CalendarDate | null): number {
  return last ? daysBetween(first, last) / (7 * session.everyWeeks) + 1 : Number.POSITIVE_INFINITY;
}
