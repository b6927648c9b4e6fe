import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { recordTogether } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";
import { type OrderStatus, type OrdersToPack, status } from "./schema";
import { follows } from "./status";

type Told = { id: string; title: string; status: OrderStatus };

/** How many were packed, and which were left as they are. */
export type Packed = { count: number; left: Told[] };

/**
 * Packs those of the chosen orders that still wait, and answers the others: the boxes of the first stand filled,
 * whatever became of one of them meanwhile. Whoever else would change one waits. Throws not-found where one is not there.
 */
export async function packOrders(scope: Scope<"orders:manage">, { ids }: OrdersToPack): Promise<Packed> {
  const orders = await hold(scope, [...new Set(ids)]);
  const waiting = orders.filter((order) => follows(order.status, "packed"));
  await scope.db.order.updateMany({
    where: { workspaceId: scope.workspaceId, id: { in: waiting.map(({ id }) => id) } },
    data: { status: "packed", version: { increment: 1 } },
  });
  await recordTogether(
    scope,
    waiting.map(({ id, title, status }) => ({
      verb: "packed",
      subject: { kind: "order", id, title },
      changes: { status: { from: status, to: "packed" } },
    })),
  );
  return { count: waiting.length, left: orders.filter((order) => !waiting.includes(order)) };
}

/** In the order of their ids, so that two who hold the same never wait for each other. */
async function hold({ db, workspaceId }: Scope<"orders:manage">, ids: string[]): Promise<Told[]> {
  const held = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Order" WHERE "workspaceId" = ${workspaceId}::uuid AND id = ANY(${ids}::uuid[])
    ORDER BY id FOR NO KEY UPDATE`;
  if (held.length < ids.length) throw new AppError("not-found");
  const rows = await db.order.findMany({
    where: { workspaceId, id: { in: ids } },
    select: { id: true, status: true, lines: { select: { name: true }, orderBy: { position: "asc" } } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ lines, ...order }) => ({
    id: order.id,
    title: lines.map(({ name }) => name).join(", "),
    status: status.parse(order.status),
  }));
}
