import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { decrypt } from "@/lib/auth/secrets";

/** A routine's link, to be seen again by those who may read the routine; null where it is not shared. */
export async function readShareLink(
  scope: Scope<"routines:read">,
  { id }: { id: string },
): Promise<{ url: string } | null> {
  const key = { workspaceId: scope.workspaceId, routineId: id };
  const link = await scope.db.shareLink.findUnique({ where: { workspaceId_routineId: key } });
  return link && { url: `/s/${decrypt(link.tokenEncrypted)}` };
}
