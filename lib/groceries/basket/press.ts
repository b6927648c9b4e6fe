import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { OrderRecord } from "../orders/queries";
import { assertBasketShown } from "./changed";
import { holdBasket } from "./hold";
import { setBasket } from "./mutations";
import { orderBasket } from "./order";
import { readBasket } from "./queries";
import type { BasketPress } from "./schema";

/**
 * What was pressed on a basket's page: its order, or null where what stands on it was only saved. Throws as
 * `orderBasket` does.
 */
export async function pressBasket(
  scope: Scope<"orders:write">,
  { press, ...basket }: BasketPress,
): Promise<OrderRecord | null> {
  if (press === "order") return orderBasket(scope, basket);
  const { shared, lines } = basket;
  await holdBasket(scope, shared);
  await assertBasketShown(scope, await readBasket(scope, { shared }), lines);
  const [count = "", pressed] = press.split(":");
  const own = lines
    .filter(({ userId }) => userId === scope.userId)
    .map(({ productId, quantity }) => ({
      productId,
      quantity: productId === pressed ? Number(count) : quantity,
    }));
  await setBasket(scope, { shared, lines: own.filter(({ quantity }) => quantity > 0) });
  return null;
}
