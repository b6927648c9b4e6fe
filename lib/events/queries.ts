import "server-only";
import type { WorkspaceScope } from "@/lib/auth/scope";

/** A line of the log, as an Undo reads it. */
export type RecordedChange = {
  id: string;
  verb: string;
  subject: { kind: string; id: string; title: string };
  changes: unknown;
};

/** What this very request changed last; what it created besides is left out. */
export async function lastChange({
  db,
  workspaceId,
  userId,
  requestId,
}: WorkspaceScope): Promise<string | null> {
  const event = await db.event.findFirst({
    where: { workspaceId, actorId: userId, requestId, verb: { not: "created" } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return event?.id ?? null;
}

/** A change that this reader made themselves; null for anybody else's. */
export async function readOwnChange(
  { db, workspaceId, userId }: WorkspaceScope,
  { id }: { id: string },
): Promise<RecordedChange | null> {
  const event = await db.event.findFirst({ where: { workspaceId, id, actorId: userId } });
  if (!event) return null;
  const { subjectKind, subjectId, subjectTitle, verb, changes } = event;
  return { id, verb, subject: { kind: subjectKind, id: subjectId, title: subjectTitle }, changes };
}
