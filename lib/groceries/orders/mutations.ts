import "server-only";
import { can } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { record } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";
import { type OrderRecord, readOrder } from "./queries";
import type { OrderChanges, OrderStatus } from "./schema";
import { follows } from "./status";

/**
 * Packs, delivers or cancels. A member cancels their own. Throws not-found, forbidden, or conflict with the stored
 * order for a status that does not follow, or another version.
 */
export async function setOrderStatus(
  scope: Scope<"orders:write">,
  { id, status, version }: OrderChanges,
): Promise<OrderRecord> {
  const before = await readOrder(scope, { id });
  if (status === before.status && version === undefined) return before;
  if (!can(scope.role, "orders:manage") && status !== "cancelled") throw new AppError("forbidden");
  if (!follows(before.status, status))
    throw new AppError("conflict", { reason: "statusDoesNotFollow", current: before });
  const { count } = await scope.db.order.updateMany({
    where: {
      workspaceId: scope.workspaceId,
      id,
      status: before.status,
      version: version ?? before.version,
    },
    data: { status, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", { current: await readOrder(scope, { id }) });
  const title = before.lines.map(({ name }) => name).join(", ");
  await record(
    scope,
    verbs[status],
    { kind: "order", id, title },
    { status: { from: before.status, to: status } },
  );
  return readOrder(scope, { id });
}

const verbs: Record<OrderStatus, string> = {
  placed: "updated",
  packed: "packed",
  delivered: "delivered",
  cancelled: "cancelled",
};
