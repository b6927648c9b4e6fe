import "server-only";
import type { WorkspaceScope } from "@/lib/auth/scope";
import { newIds } from "@/lib/platform/id";
import { Prisma } from "@/lib/platform/prisma/client";

/** What of a line the statement itself knows: each an expression over `from`. */
type Line = {
  verb: Prisma.Sql;
  kind: string;
  id: Prisma.Sql;
  title: Prisma.Sql;
  changes: Prisma.Sql;
  from: Prisma.Sql;
};

/** One line of the log for each row of `from`, written by the very statement that makes the change. */
export function insertEvents(
  { workspaceId, userId, now, requestId }: WorkspaceScope,
  line: Line,
): Prisma.Sql {
  const [id = ""] = newIds(now, 1);
  return Prisma.sql`
    INSERT INTO "Event" ("workspaceId", id, at, "actorId", verb, "subjectKind", "subjectId", "subjectTitle", changes,
      "requestId")
    SELECT ${workspaceId}::uuid, ${id}::uuid, ${now}::timestamptz, ${userId}::uuid, ${line.verb}, ${line.kind},
      ${line.id}, left(${line.title}, 200), ${line.changes}, ${requestId}
    FROM ${line.from}`;
}
