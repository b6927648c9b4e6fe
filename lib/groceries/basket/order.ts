import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { currencyOf } from "../currency";
import { placeOrder } from "../orders/place";
import type { OrderRecord } from "../orders/queries";
import { readOrder } from "../orders/queries";
import { holdMember } from "./hold";
import type { BasketOrder } from "./schema";

/**
 * Orders what stands in a basket as it was shown, and empties it. The same order once more is the one that was made.
 * Throws as `placeOrder` does.
 */
export async function orderBasket(
  scope: Scope<"orders:write">,
  { orderId, shared, note, lines }: BasketOrder,
): Promise<OrderRecord> {
  await holdMember(scope);
  const made = await ordered(scope, orderId);
  if (made) return made;
  const currency = await currencyOf(scope);
  const shown = lines.map(({ price, ...line }) => ({ ...line, price: { amount: price, currency } }));
  const order = await placeOrder(scope, { lines: shown, note }, { id: orderId });
  const { db, workspaceId, userId } = scope;
  const productIds = lines.map(({ productId }) => productId);
  await db.basketLine.deleteMany({
    where: { workspaceId, shared, productId: { in: productIds }, ...(!shared && { userId }) },
  });
  return order;
}

async function ordered(scope: Scope<"orders:write">, id: string): Promise<OrderRecord | null> {
  try {
    return await readOrder(scope, { id });
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}
