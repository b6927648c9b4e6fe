import "server-only";
import { can, roleOf } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { idIn, type Page, pageOf } from "@/lib/platform/page";
import type { Prisma } from "@/lib/platform/prisma/client";
import { times } from "../amounts";
import type { Money } from "../money";
import { type OrderList, status } from "./schema";

type Read = Scope<"orders:write">;

const whole = { lines: { orderBy: { position: "asc" } } } satisfies Prisma.OrderInclude;
type Row = Prisma.OrderGetPayload<{ include: typeof whole }>;

export type OrderRecord = ReturnType<typeof orderRecord>;

/** The reader's own, newest first; editors read everybody's. */
export async function listOrders(
  scope: Read,
  { limit, cursor, status }: OrderList,
): Promise<Page<OrderRecord>> {
  const last = idIn(cursor);
  const rows = await scope.db.order.findMany({
    where: { ...readable(scope), ...(status && { status }), ...(last !== null && { id: { lt: last } }) },
    include: whole,
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  return pageOf(rows.map(orderRecord), limit);
}

/** Throws not-found, for a member also where it is another's. */
export async function readOrder(scope: Read, { id }: { id: string }): Promise<OrderRecord> {
  const row = await scope.db.order.findFirst({ where: { ...readable(scope), id }, include: whole });
  if (!row) throw new AppError("not-found");
  return orderRecord(row);
}

function readable(scope: Read): { workspaceId: string; userId?: string } {
  const { workspaceId, userId, role } = scope;
  return can(roleOf(role), "orders:manage") ? { workspaceId } : { workspaceId, userId };
}

export function orderRecord({
  lines,
  total,
  currency,
  repeatId,
  repeatDate: _,
  workspaceId: __,
  ...order
}: Row) {
  const money = (amount: number): Money => ({ amount, currency });
  return {
    ...order,
    status: status.parse(order.status),
    repeatId,
    lines: lines.map(({ productId, name, unit, price, quantity }) => ({
      productId,
      name,
      unit,
      price: money(price),
      quantity,
      total: money(times(price, quantity)),
    })),
    total: money(total),
  };
}
