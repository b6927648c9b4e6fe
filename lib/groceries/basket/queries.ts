import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { times, totalOf } from "../amounts";
import { currencyOf } from "../currency";
import { photoPath } from "../photos/schema";

export type Basket = Awaited<ReturnType<typeof readBasket>>;

/** What stands in a basket, at today's prices. Of the shared one each line tells whose it is. */
export async function readBasket(scope: Scope<"orders:write">, { shared }: { shared: boolean }) {
  const { db, workspaceId, userId, slug } = scope;
  const [currency, rows] = await Promise.all([
    currencyOf(scope),
    db.basketLine.findMany({
      where: { workspaceId, shared, ...(!shared && { userId }), product: { active: true } },
      include: { product: { select: { name: true, unit: true, price: true, photo: true } } },
      orderBy: { id: "asc" },
    }),
  ]);
  const lines = rows.map(({ productId, userId: by, quantity, product: { name, unit, price, photo } }) => ({
    productId,
    userId: by,
    name,
    unit,
    quantity,
    photo: photo === null ? null : photoPath(slug, productId),
    price: { amount: price, currency },
    total: { amount: times(price, quantity), currency },
  }));
  const amount = totalOf(lines.map(({ price, quantity }) => ({ price: price.amount, quantity })));
  return { shared, lines, total: { amount, currency } };
}
