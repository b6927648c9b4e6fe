import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { record } from "@/lib/events/record";
import { replaceExceptions } from "@/lib/occurrences/mutations";
import { AppError } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";
import { touchRoutine } from "@/lib/routines/mutations";
import { readRoutine } from "@/lib/routines/queries";
import { subjectOf } from "./mutations";
import { recordedSession } from "./recorded";

/**
 * A deleted session as it was, with what was said of its dates: `changes` is what the log keeps of it. Throws not-found
 * where that is no deletion, or its routine has gone since, and conflict where it is there again.
 */
export async function bringSessionBack(scope: Scope<"routines:write">, changes: unknown): Promise<void> {
  const said = recordedSession.safeParse(changes);
  if (!said.success) throw new AppError("not-found");
  const { exceptions, imported, ...session } = said.data.session.from;
  const { db, workspaceId } = scope;
  await readRoutine(scope, { id: session.routineId });
  const { count } = await db.session.createMany({
    data: { ...session, workspaceId, imported: imported ?? Prisma.DbNull },
    skipDuplicates: true,
  });
  if (count === 0) throw new AppError("conflict", { reason: "changedSince" });
  await replaceExceptions(scope, session, exceptions);
  await admitAgain(scope, session);
  await touchRoutine(scope, session.routineId);
  await record(scope, "restored", subjectOf(session));
}

/** The calendar file that it came from may tell of it again. */
async function admitAgain(
  { db, workspaceId }: Scope<"routines:write">,
  { id, routineId }: { id: string; routineId: string },
): Promise<void> {
  await db.$executeRaw`
    UPDATE "Routine" r SET dismissed = (
      SELECT coalesce(jsonb_agg(gone.origin ORDER BY gone.place), '[]')
      FROM jsonb_array_elements(r.dismissed) WITH ORDINALITY AS gone(origin, place)
      WHERE gone.origin <> s.imported)
    FROM "Session" s
    WHERE s."workspaceId" = ${workspaceId}::uuid AND s.id = ${id}::uuid AND s.imported IS NOT NULL
      AND r."workspaceId" = s."workspaceId" AND r.id = ${routineId}::uuid`;
}
