import "server-only";
import type { Scope } from "@/lib/auth/scope";

/** Somebody of whom the log tells: a member, or who was one. */
export type Actor = { id: string; name: string };

/**
 * The members in the order in which they came, then by name those who went. Whoever came, went or was let go has a line
 * about a member, of which there are few: the log itself, which has millions, is not looked through.
 */
export async function listActors({ db, workspaceId }: Scope<"events:read">): Promise<Actor[]> {
  return db.$queryRaw<Actor[]>`
    SELECT u.id, u.name
    FROM (
      SELECT "userId" AS id FROM "Member" WHERE "workspaceId" = ${workspaceId}::uuid
      UNION SELECT "actorId" FROM "Event" WHERE "workspaceId" = ${workspaceId}::uuid AND "subjectKind" = 'member'
      UNION SELECT (changes->'userId'->>'from')::uuid FROM "Event"
        WHERE "workspaceId" = ${workspaceId}::uuid AND "subjectKind" = 'member' AND verb = 'removed'
    ) a
    JOIN "User" u ON u.id = a.id
    LEFT JOIN "Member" m ON m."workspaceId" = ${workspaceId}::uuid AND m."userId" = a.id
    ORDER BY m.id NULLS LAST, lower(u.name), u.id`;
}
