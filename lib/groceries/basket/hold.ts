import "server-only";
import type { Scope } from "@/lib/auth/scope";

/** A second change or order of the same basket waits for the first: one's own, or the one that all share. */
export async function holdBasket(
  { db, workspaceId, userId }: Scope<"orders:write">,
  shared: boolean,
): Promise<void> {
  if (shared)
    await db.$queryRaw`SELECT id FROM "Workspace" WHERE id = ${workspaceId}::uuid FOR NO KEY UPDATE`;
  else
    await db.$queryRaw`SELECT id FROM "Member"
      WHERE "workspaceId" = ${workspaceId}::uuid AND "userId" = ${userId}::uuid FOR UPDATE`;
}
