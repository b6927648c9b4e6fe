import type { CalendarDate } from "@/lib/calendar/date";
import type { CancelledDay, Exception, Move, Occurrence, SessionPattern } from "./week";

/** A routine's cancelled days, by date. */
export type Closed = ReadonlyMap<CalendarDate, CancelledDay>;

type Listed = Pick<Occurrence, "start" | "title" | "sessionId">;

/** The session on the date that its pattern gives: where it stands, or the end from which it was moved away. */
export function occurrenceOn(session: SessionPattern, date: CalendarDate, closed: Closed): Occurrence {
  const exception = session.exceptions.find((candidate) => candidate.date === date);
  const move = exception?.movedTo;
  const movedTo = move ? { ...whereTo(session, move), date: move.date } : null;
  const place = movedTo?.date === date ? movedTo : session;
  return {
    ...asTold(session, date),
    ...cancellation(session, exception, closed.get(move?.date ?? date)),
    start: place.start,
    minutes: place.minutes,
    location: place.location,
    movedFrom: null,
    movedTo,
  };
}

/** The same at the end to which it was moved. */
export function occurrenceMovedTo(
  session: SessionPattern,
  exception: Exception,
  move: Move,
  closed: Closed,
): Occurrence {
  return {
    ...asTold(session, exception.date),
    ...cancellation(session, exception, closed.get(move.date)),
    ...whereTo(session, move),
    movedFrom: exception.date,
    movedTo: null,
  };
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

function asTold(session: SessionPattern, date: CalendarDate) {
  return { sessionId: session.id, date, title: session.title, person: session.person, color: session.color };
}

/** A move that says nothing of length or location keeps the session's. */
function whereTo(session: SessionPattern, move: Move) {
  return {
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
