import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, toDateColumn } from "@/lib/calendar/date";
import { record } from "@/lib/events/record";
import { replaceExceptions } from "@/lib/occurrences/mutations";
import { defined } from "@/lib/platform/defined";
import { invalid } from "@/lib/platform/errors";
import { lastDateUntil } from "@/lib/routines/dates";
import { readRoutine } from "@/lib/routines/queries";
import { splitSessionAt } from "@/lib/routines/split";
import { cancelSession, createSession, updateSession } from "./mutations";
import { readPattern, readSession, type SessionRecord } from "./queries";
import type { SessionSplit } from "./schema";

/**
 * Changes a session from a date on: the old one ends the day before, a new one begins, and each keeps what was said
 * of its dates. Answers the new one; or the old one, changed, where nothing of it lies before the date. Throws
 * not-found, and invalid for a date after the session's end.
 */
export async function splitSession(
  scope: Scope<"routines:write">,
  { id, from, ...changes }: SessionSplit,
): Promise<SessionRecord> {
  const session = await readPattern(scope, { id });
  const routine = await readRoutine(scope, { id: session.routineId });
  if (session.endsOn && from > session.endsOn) throw invalid("from", "outsideSession");
  if (!lastDateUntil(routine, session, addDays(from, -1)))
    return updateSession(scope, { id, version: session.version, ...changes });
  const { title, location, person, color, weekday, start, minutes, everyWeeks, endsOn } = session;
  const kept = { title, location, person, color, weekday, start, minutes, everyWeeks, endsOn };
  const cut = splitSessionAt(routine, session, from, changes);
  const fields = { ...kept, ...defined(changes), startsOn: changes.startsOn ?? cut.startsOn };

  await scope.db.session.updateMany({
    where: { workspaceId: scope.workspaceId, id },
    data: { endsOn: toDateColumn(cut.endsOn), version: { increment: 1 } },
  });
  await replaceExceptions(scope, session, cut.earlier);
  const made = await createSession(scope, { id: session.routineId, ...fields }, session.weekStart);
  await replaceExceptions(scope, made, cut.later);
  if (session.cancelled) await cancelSession(scope, { id: made.id, reason: session.cancelReason });
  const changed = { endsOn: { from: endsOn, to: cut.endsOn }, continuedBy: { to: made.id } };
  await record(scope, "split", { kind: "session", id, title }, changed);
  return readSession(scope, { id: made.id });
}
