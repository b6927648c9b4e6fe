import type { CalendarDate } from "@/lib/calendar/date";
import type { CancelledDay, Exception, Move, Occurrence, SessionPattern } from "./week";

/** A routine's cancelled days, by date. */
export type Closed = ReadonlyMap<CalendarDate, CancelledDay>;

type Listed = Pick<Occurrence, "start" | "title" | "sessionId">;

/** The session on the date that its pattern gives: where it stands, or the end from which it was moved away. */
export function occurrenceOn(session: SessionPattern, date: CalendarDate, closed: Closed): Occurrence {
  const exception = session.exceptions.find((candidate) => candidate.date === date);
  const movedTo = exception?.movedTo ? destination(session, exception.movedTo) : null;
  const place = movedTo?.date === date ? movedTo : session;
  return told(session, date, place, cancellation(session, exception, closed.get(movedTo?.date ?? date)), {
    movedFrom: null,
    movedTo,
  });
}

/** The same at the end to which it was moved. */
export function occurrenceMovedTo(
  session: SessionPattern,
  exception: Exception,
  move: Move,
  closed: Closed,
): Occurrence {
  const place = destination(session, move);
  return told(session, exception.date, place, cancellation(session, exception, closed.get(move.date)), {
    movedFrom: exception.date,
    movedTo: null,
  });
}

/** True unless it is cancelled or this is the end from which it was moved away. */
export function takesPlace(
  occurrence: Pick<Occurrence, "cancelled" | "movedTo">,
  date: CalendarDate,
): boolean {
  return !occurrence.cancelled && (occurrence.movedTo === null || occurrence.movedTo.date === date);
}

/** The order within a day: by start, then by title. */
export function byStart(a: Listed, b: Listed): number {
  return compare(a.start, b.start) || compare(a.title, b.title) || compare(a.sessionId, b.sessionId);
}

/** Written out, not spread: a week makes sixty of these for every request. */
function told(
  session: SessionPattern,
  date: CalendarDate,
  place: Pick<Occurrence, "start" | "minutes" | "location">,
  { cancelled, reason }: Pick<Occurrence, "cancelled" | "reason">,
  { movedFrom, movedTo }: Pick<Occurrence, "movedFrom" | "movedTo">,
): Occurrence {
  return {
    sessionId: session.id,
    date,
    title: session.title,
    location: place.location,
    person: session.person,
    color: session.color,
    start: place.start,
    minutes: place.minutes,
    cancelled,
    reason,
    movedFrom,
    movedTo,
  };
}

/** A move that says nothing of length or location keeps the session's. */
function destination(session: SessionPattern, move: Move) {
  return {
    date: move.date,
    start: move.start,
    minutes: move.minutes ?? session.minutes,
    location: move.location ?? session.location,
  };
}

/** The widest that covers a date gives the reason: the whole session, then the whole day, then the date alone. */
function cancellation(
  session: SessionPattern,
  exception: Exception | undefined,
  day: CancelledDay | undefined,
) {
  if (session.cancelled) return { cancelled: true, reason: session.cancelReason };
  if (day) return { cancelled: true, reason: day.reason };
  if (exception?.cancelled) return { cancelled: true, reason: exception.reason };
  return { cancelled: false, reason: null };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
