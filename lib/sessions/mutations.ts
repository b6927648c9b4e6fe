import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { Weekday } from "@/lib/calendar/week";
import { cameWith, changesBetween, record, wentWith } from "@/lib/events/record";
import { replaceExceptions } from "@/lib/occurrences/mutations";
import { defined } from "@/lib/platform/defined";
import { deleteOnce } from "@/lib/platform/delete-once";
import { AppError, invalid } from "@/lib/platform/errors";
import { dateColumns, touchRoutine } from "@/lib/routines/mutations";
import { readRoutine } from "@/lib/routines/queries";
import { shiftExceptions } from "@/lib/routines/shift";
import { readPattern, readSession, type SessionRecord, sessionRecord } from "./queries";
import { type SessionChanges, type SessionInput, type SessionsInput, sessionInput } from "./schema";

type Write = Scope<"routines:write">;

/** `id` is the routine's. The session keeps the week start of who wrote it. */
export async function createSession(
  scope: Write,
  { id, ...input }: SessionInput,
  weekStart: Weekday = scope.weekStart,
): Promise<SessionRecord> {
  await readRoutine(scope, { id });
  assertBounds(input);
  const session = await scope.db.session.create({
    data: {
      ...defined(input),
      ...dateColumns(input),
      workspaceId: scope.workspaceId,
      routineId: id,
      weekStart,
    },
  });
  await touchRoutine(scope, id);
  const made = sessionRecord(session);
  await record(scope, "created", subjectOf(made), cameWith(sessionInput.shape, made));
  return made;
}

/** The same session on each of several weekdays. */
export async function createSessions(
  scope: Write,
  { weekdays, ...input }: SessionsInput,
): Promise<SessionRecord[]> {
  const made: SessionRecord[] = [];
  for (const weekday of new Set(weekdays)) made.push(await createSession(scope, { ...input, weekday }));
  return made;
}

/** Throws not-found, invalid, or conflict with the stored record where `version` is not the stored one. */
export async function updateSession(
  scope: Write,
  { id, version, ...changes }: SessionChanges,
): Promise<SessionRecord> {
  const before = await readPattern(scope, { id });
  const given = defined(changes);
  const after = { ...before, ...given };
  assertBounds(after);
  const { count } = await scope.db.session.updateMany({
    where: { workspaceId: scope.workspaceId, id, version: version ?? before.version },
    data: { ...given, ...dateColumns(given), version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", { current: await readSession(scope, { id }) });
  if (after.weekday !== before.weekday)
    await replaceExceptions(scope, before, shiftExceptions(before, after.weekday));
  await touchRoutine(scope, before.routineId);
  await record(scope, "updated", subjectOf(after), changesBetween(before, { ...given }));
  return readSession(scope, { id });
}

/**
 * What a calendar file brought stays deleted: the routine remembers it for the file's next import. The log keeps the row
 * and what was said of its dates, for an Undo.
 */
export async function deleteSession(scope: Write, { id }: { id: string }): Promise<void> {
  const [session, row] = await Promise.all([
    readPattern(scope, { id }),
    scope.db.session.findUnique({ where: { workspaceId_id: { workspaceId: scope.workspaceId, id } } }),
  ]);
  await scope.db.$executeRaw`
    UPDATE "Routine" r SET dismissed = r.dismissed || jsonb_build_array(s.imported) FROM "Session" s
    WHERE s."workspaceId" = ${scope.workspaceId}::uuid AND s.id = ${id}::uuid AND s.imported IS NOT NULL
      AND r."workspaceId" = s."workspaceId" AND r.id = s."routineId"`;
  await deleteOnce(scope.db.session.deleteMany({ where: { workspaceId: scope.workspaceId, id } }));
  await touchRoutine(scope, session.routineId);
  await record(scope, "deleted", subjectOf(session), {
    ...wentWith(sessionInput.shape, session),
    session: { from: { ...row, exceptions: session.exceptions } },
  });
}

/** Cancelled on every date until restored; what was said of single dates stays beneath. */
export async function cancelSession(
  scope: Write,
  { id, reason = null }: { id: string; reason?: string | null | undefined },
) {
  return setCancelled(scope, id, { cancelledAt: scope.now, cancelReason: reason }, "cancelled");
}

export async function restoreSession(scope: Write, { id }: { id: string }): Promise<SessionRecord> {
  return setCancelled(scope, id, { cancelledAt: null, cancelReason: null }, "restored");
}

type Cancelling = { cancelledAt: Date | null; cancelReason: string | null };

async function setCancelled(
  scope: Write,
  id: string,
  data: Cancelling,
  verb: string,
): Promise<SessionRecord> {
  const before = await readSession(scope, { id });
  if (!before.cancelled && !data.cancelledAt) return before;
  await scope.db.session.updateMany({
    where: { workspaceId: scope.workspaceId, id },
    data: { ...data, version: { increment: 1 } },
  });
  const after = await readSession(scope, { id });
  const { cancelled, cancelReason } = after;
  await touchRoutine(scope, before.routineId);
  await record(scope, verb, subjectOf(after), changesBetween(before, { cancelled, cancelReason }));
  return after;
}

type Bounds = { startsOn?: string | null | undefined; endsOn?: string | null | undefined };

function assertBounds({ startsOn, endsOn }: Bounds): void {
  if (startsOn && endsOn && endsOn < startsOn) throw invalid("endsOn", "endsBeforeStart");
}

export function subjectOf({ id, title }: { id: string; title: string }) {
  return { kind: "session", id, title };
}
