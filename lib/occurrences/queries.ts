import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { AppError } from "@/lib/platform/errors";
import { loadTimetable } from "@/lib/routines/load";
import { type Closed, occurrenceMovedTo, occurrenceOn } from "@/lib/routines/occurrence";
import { type Occurrence, occursOn, type SessionPattern } from "@/lib/routines/week";
import { readPattern } from "@/lib/sessions/queries";

export type OccurrenceOfSession = Awaited<ReturnType<typeof readOccurrence>>;

/**
 * A session of a routine, with its occurrence on a date, which is the original one: where it now stands. The
 * occurrence is null without a date, and for one on which the session does not occur. Throws not-found.
 */
export async function readOccurrence(
  scope: Scope<"routines:read">,
  { id, routineId, date }: { id: string; routineId: string; date?: CalendarDate | undefined },
) {
  const [session, { frame, cancelledDays }] = await Promise.all([
    readPattern(scope, { id }),
    loadTimetable(scope, routineId, { from: date ?? scope.today, to: date ?? scope.today }),
  ]);
  if (session.routineId !== routineId) throw new AppError("not-found");
  const closed: Closed = new Map(cancelledDays.map((cancelled) => [cancelled.date, cancelled]));
  const stands = date !== undefined && occursOn(frame, session, date);
  return { session, frame, occurrence: stands ? whereItStands(session, date, closed) : null };
}

/** `on` is the date on which it takes place now; `isChanged` that something was said of its own date. */
type Standing = Occurrence & { on: CalendarDate; closed: boolean; isChanged: boolean };

function whereItStands(session: SessionPattern, date: CalendarDate, closed: Closed): Standing {
  const exception = session.exceptions.find((candidate) => candidate.date === date);
  const move = exception?.movedTo;
  const on = move?.date ?? date;
  const occurrence =
    exception && move && move.date !== date
      ? occurrenceMovedTo(session, exception, move, closed)
      : occurrenceOn(session, date, closed);
  return { ...occurrence, on, closed: closed.has(on), isChanged: exception !== undefined };
}
