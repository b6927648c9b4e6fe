import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError, invalid } from "@/lib/platform/errors";
import { MOST_QUANTITY } from "../amounts";
import { currencyOf } from "../currency";
import { placeOrder } from "../orders/place";
import { type OrderRecord, readOrder } from "../orders/queries";
import { MOST_LINES } from "../orders/schema";
import { assertBasketShown } from "./changed";
import { holdBasket } from "./hold";
import { readBasket } from "./queries";
import type { BasketOrder, ShownLine } from "./schema";

type Orderer = Scope<"orders:write">;

/**
 * Orders what a basket's page shows, and empties it. The same order once more is the one that was made. Throws conflict
 * where the basket is no longer the one that the page was drawn from, and else as `placeOrder` does.
 */
export async function orderBasket(
  scope: Orderer,
  { orderId, shared, note, lines }: BasketOrder,
): Promise<OrderRecord> {
  await holdBasket(scope, shared);
  const wanted = summed(lines);
  const [made, stored] = await Promise.all([ordered(scope, orderId), readBasket(scope, { shared })]);
  if (made && isOf(made, wanted)) return made;
  await assertBasketShown(scope, stored, lines);
  assertFits(wanted);
  const currency = await currencyOf(scope);
  const priced = wanted.map(({ price, ...line }) => ({ ...line, price: { amount: price, currency } }));
  const order = await placeOrder(scope, { lines: priced, note }, { id: orderId });
  const { db, workspaceId, userId } = scope;
  const productIds = wanted.map(({ productId }) => productId);
  await db.basketLine.deleteMany({
    where: { workspaceId, shared, productId: { in: productIds }, ...(!shared && { userId }) },
  });
  return order;
}

type Wanted = { productId: string; quantity: number; price: number };

/** Of the shared basket, what several put in of one product is one line of the order. */
function summed(lines: ShownLine[]): Wanted[] {
  const byProduct = new Map<string, Wanted>();
  for (const { productId, quantity, price } of lines) {
    const before = byProduct.get(productId)?.quantity ?? 0;
    byProduct.set(productId, { productId, price, quantity: before + quantity });
  }
  return [...byProduct.values()];
}

async function ordered(scope: Orderer, id: string): Promise<OrderRecord | null> {
  try {
    return await readOrder(scope, { id });
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}

/** Whether that order is this one, come again. */
function isOf({ lines }: OrderRecord, wanted: Wanted[]): boolean {
  const quantities = new Map(lines.map(({ productId, quantity }) => [productId, quantity]));
  return (
    lines.length === wanted.length &&
    wanted.every(({ productId, quantity }) => quantities.get(productId) === quantity)
  );
}

function assertFits(wanted: Wanted[]): void {
  if (wanted.length > MOST_LINES) throw invalid("lines", "tooMany", { max: MOST_LINES });
  if (wanted.some(({ quantity }) => quantity > MOST_QUANTITY))
    throw invalid("lines", "tooManyOfOne", { max: MOST_QUANTITY });
}
