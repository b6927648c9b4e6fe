import "server-only";
import type { Scope } from "@/lib/auth/scope";

/** A second change of the same member's baskets waits for the first. */
export async function holdMember({ db, workspaceId, userId }: Scope<"orders:write">): Promise<void> {
  await db.$queryRaw`SELECT id FROM "Member"
    WHERE "workspaceId" = ${workspaceId}::uuid AND "userId" = ${userId}::uuid FOR UPDATE`;
}
