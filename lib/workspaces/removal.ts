import "server-only";
import type { Db } from "@/lib/platform/db";

/**
 * Removes workspaces with all that is in them. What points at its neighbours goes first: a theme, a product or a member
 * that is named by something cannot go, and the database takes them in an order of its own.
 */
export async function removeWorkspaces(db: Db, ids: string[]): Promise<void> {
  const inThem = { where: { workspaceId: { in: ids } } };
  await db.order.deleteMany(inThem);
  await db.task.deleteMany(inThem);
  await db.habit.deleteMany(inThem);
  await db.routine.deleteMany(inThem);
  await db.workspace.deleteMany({ where: { id: { in: ids } } });
}
