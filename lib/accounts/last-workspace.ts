import "server-only";
import type { WorkspaceScope } from "@/lib/auth/scope";

/** Where a person with several workspaces comes back to. No change of theirs, so no event. */
export async function rememberWorkspace({ db, userId, workspaceId }: WorkspaceScope): Promise<void> {
  await db.user.updateMany({ where: { id: userId }, data: { lastWorkspaceId: workspaceId } });
}
