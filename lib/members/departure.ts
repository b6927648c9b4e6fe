import "server-only";
import type { Db } from "@/lib/platform/db";

/** Tasks that were a person's to do are nobody's once they leave one workspace, or all of them. */
export async function letGoOfTasks(db: Db, of: { userId: string; workspaceId?: string }): Promise<void> {
  const { userId, workspaceId } = of;
  await db.task.updateMany({
    where: { assigneeId: userId, ...(workspaceId !== undefined && { workspaceId }) },
    data: { assigneeId: null, version: { increment: 1 } },
  });
}
