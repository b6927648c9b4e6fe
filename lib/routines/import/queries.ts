import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { loadTimetable } from "../load";
import { importOrigin } from "./origin";
import type { ExistingSession } from "./plan";

/** A routine's frame and its sessions, each with what a calendar file last told of it. Throws not-found. */
export async function readImported(scope: Scope<"routines:read">, { id }: { id: string }) {
  const [{ frame, sessions }, rows] = await Promise.all([
    loadTimetable(scope, id),
    scope.db.session.findMany({
      where: { workspaceId: scope.workspaceId, routineId: id },
      select: { id: true, imported: true },
    }),
  ]);
  const origins = new Map(rows.map((row) => [row.id, row.imported]));
  const existing = sessions.map((session): ExistingSession => {
    return { ...session, imported: importOrigin.nullable().parse(origins.get(session.id) ?? null) };
  });
  return { frame, existing };
}
