import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { setBasket } from "../basket/mutations";
import { readOrder } from "./queries";

/**
 * Puts what was ordered then into the caller's basket, in place of what is there: what is still sold of it. Throws
 * not-found, or conflict where nothing is.
 */
export async function reorder(scope: Scope<"orders:write">, { id }: { id: string }): Promise<void> {
  const order = await readOrder(scope, { id });
  const lines = order.lines.flatMap(({ productId, quantity }) =>
    productId ? [{ productId, quantity }] : [],
  );
  const { db, workspaceId } = scope;
  const sold = await db.product.findMany({
    where: { workspaceId, active: true, id: { in: lines.map(({ productId }) => productId) } },
    select: { id: true },
  });
  const ids = new Set(sold.map((product) => product.id));
  const still = lines.filter(({ productId }) => ids.has(productId));
  if (still.length === 0) throw new AppError("conflict", { reason: "nothingStillSold" });
  await setBasket(scope, { shared: false, lines: still });
}
