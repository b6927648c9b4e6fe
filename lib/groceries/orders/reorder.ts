import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { putIntoBasket } from "../basket/fill";
import { readOrder } from "./queries";

/**
 * Puts what was ordered then, and is still sold, into the caller's basket beside what is there. Throws not-found, conflict
 * where nothing of it is sold, or invalid where the basket would be too full.
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
  await putIntoBasket(scope, { shared: false, lines: still });
}
