import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";

type Packer = Scope<"orders:manage">;

/** So many orders, and lines of them, are packed from one print at most. */
const MOST_ORDERS = 50;
const MOST_LINES = 2_000;

export type Packing = {
  id: string;
  userId: string;
  note: string | null;
  createdAt: Date;
  lines: PackingLine[];
};

/** `category` is null where the product is no longer there. */
export type PackingLine = { name: string; unit: string; quantity: number; category: string | null };

/** What to pack for one order. Throws not-found. */
export async function readPacking({ db, workspaceId }: Packer, { id }: { id: string }): Promise<Packing> {
  const row = await db.order.findFirst({ where: { workspaceId, id }, select: packed });
  if (!row) throw new AppError("not-found");
  return packingOf(row);
}

/** Those that wait to be packed, oldest first, as many as one print holds; `more` wait besides. */
export async function listPackings({
  db,
  workspaceId,
}: Packer): Promise<{ orders: Packing[]; more: number }> {
  const where = { workspaceId, status: "placed" };
  const [rows, count] = await Promise.all([
    db.order.findMany({ where, select: packed, orderBy: { id: "asc" }, take: MOST_ORDERS }),
    db.order.count({ where }),
  ]);
  const orders = onOnePrint(rows);
  return { orders: orders.map(packingOf), more: count - orders.length };
}

/**
 * Those of the chosen orders that still wait, oldest first, as many as one print holds; and the ids of those that wait
 * no more. Throws not-found where one is not there.
 */
export async function readPackings(
  { db, workspaceId }: Packer,
  { ids }: { ids: string[] },
): Promise<{ orders: Packing[]; more: number; left: string[] }> {
  const where = { workspaceId, id: { in: ids } };
  const [rows, all] = await Promise.all([
    db.order.findMany({ where: { ...where, status: "placed" }, select: packed, orderBy: { id: "asc" } }),
    db.order.findMany({ where, select: { id: true }, orderBy: { id: "asc" } }),
  ]);
  if (all.length < new Set(ids).size) throw new AppError("not-found");
  const waiting = new Set(rows.map(({ id }) => id));
  const orders = onOnePrint(rows);
  return {
    orders: orders.map(packingOf),
    more: rows.length - orders.length,
    left: all.map(({ id }) => id).filter((id) => !waiting.has(id)),
  };
}

function onOnePrint<R extends { lines: unknown[] }>(rows: R[]): R[] {
  let lines = 0;
  return rows.slice(0, MOST_ORDERS).filter((row, index) => {
    lines += row.lines.length;
    return index === 0 || lines <= MOST_LINES;
  });
}

const packed = {
  ...{ id: true, userId: true, note: true, createdAt: true },
  lines: {
    select: { name: true, unit: true, quantity: true, product: { select: { category: true } } },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.OrderSelect;

function packingOf({ lines, ...order }: Prisma.OrderGetPayload<{ select: typeof packed }>): Packing {
  return {
    ...order,
    lines: lines.map(({ product, ...line }) => ({ ...line, category: product?.category ?? null })),
  };
}
