import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { encrypt, hashToken } from "@/lib/auth/secrets";
import { newShareToken } from "@/lib/auth/share-token";
import { record } from "@/lib/events/record";
import { readRoutine } from "@/lib/routines/queries";
import { readShareLink } from "./queries";

type Write = Scope<"routines:write">;

/** The link under which strangers read the routine; sharing it again answers the same one. */
export async function shareRoutine(scope: Write, { id }: { id: string }): Promise<{ url: string }> {
  const routine = await readRoutine(scope, { id });
  const shared = await readShareLink(scope, { id });
  if (shared) return shared;
  const token = newShareToken(scope.workspaceId);
  const row = {
    workspaceId: scope.workspaceId,
    routineId: id,
    tokenHash: hashToken(token),
    tokenEncrypted: encrypt(token),
  };
  const { count } = await scope.db.shareLink.createMany({ data: [row], skipDuplicates: true });
  if (count > 0) await record(scope, "shared", { kind: "routine", id, title: routine.name });
  return (await readShareLink(scope, { id })) ?? { url: `/s/${token}` };
}

/** The link is dead from now on; sharing again makes another. */
export async function revokeShare(scope: Write, { id }: { id: string }): Promise<void> {
  const routine = await readRoutine(scope, { id });
  const { count } = await scope.db.shareLink.deleteMany({
    where: { workspaceId: scope.workspaceId, routineId: id },
  });
  if (count > 0) await record(scope, "unshared", { kind: "routine", id, title: routine.name });
}
