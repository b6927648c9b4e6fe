import "server-only";
import { consume } from "@/lib/auth/limits";
import type { Scope } from "@/lib/auth/scope";
import { record } from "@/lib/events/record";
import { exceptionColumns } from "@/lib/occurrences/columns";
import { defined } from "@/lib/platform/defined";
import { newIds } from "@/lib/platform/id";
import { dateColumns, touchRoutine } from "../mutations";
import type { Exception } from "../week";
import { type ImportPlan, planImport } from "./plan";
import { readImported } from "./queries";
import { readTimetable } from "./read";
import { type ImportReport, reportOf } from "./report";
import type { ImportInput } from "./schema";

type Write = Scope<"routines:write">;

/**
 * Makes a calendar file's sessions the routine's: new ones are added, known ones follow the file where nobody changed
 * them here, none is deleted, and none comes back that was deleted here. A preview answers the same and writes nothing. Throws invalid for what is no calendar.
 */
export async function importCalendar(
  scope: Write,
  { id, text, utc, preview }: ImportInput,
): Promise<ImportReport> {
  await consume("importsPerUser", scope.userId);
  await holdRoutine(scope, id);
  const { frame, existing, dismissed } = await readImported(scope, { id });
  const read = readTimetable(text, { timeZone: frame.timeZone, utc });
  const plan = planImport(existing, read.sessions, dismissed);
  if (preview) return reportOf(read, existing, plan, []);

  const ids = newIds(scope.now, plan.create.length);
  await createSessions(scope, id, plan.create, ids);
  await updateSessions(scope, id, plan);
  await touchRoutine(scope, id);
  const subject = { kind: "routine", id, title: frame.name };
  await record(scope, "imported", subject, {
    created: { to: plan.create.length },
    updated: { to: plan.update.length },
  });
  return reportOf(read, existing, plan, ids);
}

/** Two imports into one routine follow each other, so that neither adds what the other has just added. */
async function holdRoutine({ db, workspaceId }: Write, id: string): Promise<void> {
  await db.$executeRaw`
    SELECT FROM "Routine" WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${id}::uuid FOR UPDATE`;
}

async function createSessions(
  scope: Write,
  routineId: string,
  made: ImportPlan["create"],
  ids: string[],
): Promise<void> {
  const placed = made.map(({ session, imported }, index) => ({ id: ids[index] ?? "", session, imported }));
  await scope.db.session.createMany({
    data: placed.map(({ id, session, imported }) => {
      const { uids: _, key: _key, exceptions: _exceptions, ...fields } = session;
      return { ...fields, ...dateColumns(fields), workspaceId: scope.workspaceId, routineId, id, imported };
    }),
  });
  await createExceptions(
    scope,
    routineId,
    placed.map(({ id, session }) => ({ id, exceptions: session.exceptions })),
  );
}

async function updateSessions(
  scope: Write,
  routineId: string,
  { update, remember }: ImportPlan,
): Promise<void> {
  for (const { id, changes, imported } of update) {
    await scope.db.session.updateMany({
      where: { workspaceId: scope.workspaceId, id },
      data: { ...defined(changes), ...dateColumns(changes), imported, version: { increment: 1 } },
    });
  }
  for (const { id, imported } of remember) {
    await scope.db.session.updateMany({ where: { workspaceId: scope.workspaceId, id }, data: { imported } });
  }
  const told = update.flatMap(({ id, exceptions }) => (exceptions ? [{ id, exceptions }] : []));
  await scope.db.occurrenceException.deleteMany({
    where: { workspaceId: scope.workspaceId, sessionId: { in: told.map(({ id }) => id) } },
  });
  await createExceptions(scope, routineId, told);
}

type Told = { id: string; exceptions: Exception[] };

async function createExceptions(
  { db, workspaceId }: Write,
  routineId: string,
  sessions: Told[],
): Promise<void> {
  await db.occurrenceException.createMany({
    data: sessions.flatMap(({ id, exceptions }) =>
      exceptions.map((exception) => ({
        workspaceId,
        routineId,
        sessionId: id,
        ...exceptionColumns(exception),
      })),
    ),
  });
}
