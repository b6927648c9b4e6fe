import "server-only";
import type { AccountScope, JobScope, Scope } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { record } from "@/lib/events/record";
import { AppError, invalid } from "@/lib/platform/errors";
import { logger } from "@/lib/platform/logger";
import { readWorkspace } from "./queries";
import { removeWorkspaces } from "./removal";

const GRACE_MS = 7 * 86_400_000;

/** From now on the workspace is there for nobody; for a week an admin of it can have it back. */
export async function deleteWorkspace(scope: Scope<"workspace:retire">): Promise<void> {
  const { id, name } = await readWorkspace(scope);
  await scope.db.workspace.updateMany({ where: { id }, data: { deletedAt: scope.now } });
  await record(scope, "deleted", { kind: "workspace", id, title: name });
}

/** The screen's way: the workspace's name has to be typed. */
export async function deleteWorkspaceByName(
  scope: Scope<"workspace:retire">,
  { name }: { name: string },
): Promise<void> {
  const workspace = await readWorkspace(scope);
  if (name.trim().normalize("NFC") !== workspace.name) throw invalid("name", "nameDiffers");
  await deleteWorkspace(scope);
}

/** Those that this person managed and that can still be had back, with the instant until when. */
export async function listDeletedWorkspaces({ db, userId, now }: AccountScope) {
  const rows = await db.workspace.findMany({
    where: {
      deletedAt: { gt: new Date(now.getTime() - GRACE_MS) },
      members: { some: { userId, role: "admin" } },
    },
    select: { id: true, name: true, deletedAt: true },
    orderBy: { deletedAt: "desc" },
  });
  return rows.flatMap(({ id, name, deletedAt }) =>
    deletedAt ? [{ id, name, until: new Date(deletedAt.getTime() + GRACE_MS) }] : [],
  );
}

/** Throws not-found where there is nothing to restore, or the week is over. */
export async function restoreWorkspace(scope: AccountScope, { id }: { id: string }): Promise<void> {
  const workspace = (await listDeletedWorkspaces(scope)).find((candidate) => candidate.id === id);
  if (!workspace) throw new AppError("not-found");
  await scope.db.workspace.updateMany({ where: { id }, data: { deletedAt: null } });
  await record({ ...scope, workspaceId: id }, "restored", { kind: "workspace", id, title: workspace.name });
}

/** What was deleted over a week ago is gone, with all that was in it. One that cannot go holds up no other. */
export async function purgeWorkspaces({ db, now }: JobScope): Promise<void> {
  const over = { lte: new Date(now.getTime() - GRACE_MS) };
  const workspaces = await db.workspace.findMany({ where: { deletedAt: over }, select: { id: true } });
  for (const { id } of workspaces) {
    try {
      await inTransaction((each) => removeWorkspaces(each, [id]));
    } catch (error) {
      logger().warn({ err: error, workspace: id }, "a deleted workspace was not removed");
    }
  }
}
