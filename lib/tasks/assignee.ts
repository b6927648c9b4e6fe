import "server-only";
import type { AccountScope, Scope } from "@/lib/auth/scope";
import { invalid } from "@/lib/platform/errors";

/** Holds the membership until the transaction's end. Throws invalid where that person is no member. */
export async function assertMember(
  { db, workspaceId }: Pick<Scope, "db" | "workspaceId">,
  userId: string | null | undefined,
): Promise<void> {
  if (!userId) return;
  const held = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "Member" WHERE "workspaceId" = ${workspaceId}::uuid AND "userId" = ${userId}::uuid FOR KEY SHARE`;
  if (held.length === 0) throw invalid("assigneeId", "noSuchMember");
}

/** Before somebody leaves a workspace, or all of theirs where none is named: what they were to do is anybody's again. */
export async function letGoOfTasks(
  { db, userId }: Pick<AccountScope, "db" | "userId">,
  workspaceId?: string,
): Promise<void> {
  const memberships = await db.member.findMany({
    where: { userId, ...(workspaceId && { workspaceId }) },
    select: { workspaceId: true },
  });
  const ids = memberships.map((membership) => membership.workspaceId);
  await db.task.updateMany({
    where: { workspaceId: { in: ids }, assigneeId: userId },
    data: { assigneeId: null, version: { increment: 1 } },
  });
}
