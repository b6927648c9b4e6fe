import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { type CalendarDate, toDateColumn } from "@/lib/calendar/date";
import { record } from "@/lib/events/record";
import { invalid } from "@/lib/platform/errors";
import { touchRoutine } from "@/lib/routines/mutations";
import { readRoutine } from "@/lib/routines/queries";
import { type Exception, occursOn, type SessionPattern } from "@/lib/routines/week";
import { readPattern, type SessionRecord } from "@/lib/sessions/queries";
import { exceptionColumns } from "./columns";
import type { OccurrenceInput, OccurrenceKey } from "./schema";

type Write = Scope<"routines:write">;

/**
 * Cancels or moves a session on one date, which is the original one, and replaces what was said of it before.
 * Throws not-found, and invalid for a date on which the session does not occur.
 */
export async function changeOccurrence(
  scope: Write,
  { id, date, cancelled, reason, movedTo }: OccurrenceInput,
): Promise<Exception> {
  const session = await readPattern(scope, { id });
  const routine = await readRoutine(scope, { id: session.routineId });
  if (!occursOn(routine, session, date)) throw invalid("date", "doesNotOccur");
  const exception: Exception = {
    date,
    cancelled: cancelled ?? false,
    reason: reason ?? null,
    movedTo: movedTo
      ? {
          date: movedTo.date,
          start: movedTo.start,
          minutes: movedTo.minutes ?? null,
          location: movedTo.location ?? null,
        }
      : null,
  };
  await clear(scope, id, date);
  await insert(scope, session, [exception]);
  await touchRoutine(scope, session.routineId);
  const subject = { kind: "session", id, title: session.title };
  await record(scope, cancelled ? "cancelled" : "moved", subject, {
    date: { to: date },
    change: { from: saidOf(session, date), to: exception },
  });
  return exception;
}

/** Back to the pattern on that date. Where nothing was said of it, nothing happens. */
export async function restoreOccurrence(scope: Write, { id, date }: OccurrenceKey): Promise<void> {
  const session = await readPattern(scope, { id });
  if ((await clear(scope, id, date)) === 0) return;
  await touchRoutine(scope, session.routineId);
  await record(
    scope,
    "restored",
    { kind: "session", id, title: session.title },
    { date: { to: date }, change: { from: saidOf(session, date), to: null } },
  );
}

/** All that is said of a session's single dates, said anew. */
export async function replaceExceptions(
  scope: Write,
  session: Pick<SessionRecord, "id" | "routineId">,
  exceptions: Exception[],
): Promise<void> {
  await scope.db.occurrenceException.deleteMany({
    where: { workspaceId: scope.workspaceId, sessionId: session.id },
  });
  await insert(scope, session, exceptions);
}

function saidOf({ exceptions }: SessionPattern, date: CalendarDate): Exception | null {
  return exceptions.find((exception) => exception.date === date) ?? null;
}

async function clear({ db, workspaceId }: Write, sessionId: string, date: CalendarDate): Promise<number> {
  const where = { workspaceId, sessionId, date: toDateColumn(date) };
  const { count } = await db.occurrenceException.deleteMany({ where });
  return count;
}

async function insert(
  { db, workspaceId }: Write,
  { id, routineId }: Pick<SessionRecord, "id" | "routineId">,
  exceptions: Exception[],
): Promise<void> {
  const place = { workspaceId, routineId, sessionId: id };
  const data = exceptions.map((exception) => ({ ...place, ...exceptionColumns(exception) }));
  await db.occurrenceException.createMany({ data });
}
