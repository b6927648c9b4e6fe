import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { loadTimetable } from "../load";
import { importOrigin } from "./origin";
import type { ExistingSession } from "./plan";

/**
 * A routine's frame and its sessions, each with what a calendar file last told of it, and what it told of those that
 * were deleted here. Throws not-found.
 */
export async function readImported(scope: Scope<"routines:read">, { id }: { id: string }) {
  const { workspaceId } = scope;
  const [{ frame, sessions }, rows, routine] = await Promise.all([
    loadTimetable(scope, id),
    scope.db.session.findMany({
      where: { workspaceId, routineId: id },
      select: { id: true, imported: true },
    }),
    scope.db.routine.findUnique({
      where: { workspaceId_id: { workspaceId, id } },
      select: { dismissed: true },
    }),
  ]);
  const origins = new Map(rows.map((row) => [row.id, row.imported]));
  const existing = sessions.map((session): ExistingSession => {
    return { ...session, imported: importOrigin.nullable().parse(origins.get(session.id) ?? null) };
  });
  return { frame, existing, dismissed: z.array(importOrigin).parse(routine?.dismissed ?? []) };
}
