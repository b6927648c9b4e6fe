import "server-only";
import type { WorkspaceScope } from "@/lib/auth/scope";

/** What those are called who placed orders; also who has left since. A deleted account has no name. */
export async function namesOfOrderers(
  { db, workspaceId }: WorkspaceScope,
  userIds: string[],
): Promise<Map<string, string>> {
  const orders = await db.order.findMany({
    where: { workspaceId, userId: { in: userIds } },
    select: { userId: true },
    distinct: ["userId"],
  });
  const people = await db.user.findMany({
    where: { id: { in: orders.map(({ userId }) => userId) } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
