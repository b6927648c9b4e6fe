import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { MOST_QUANTITY } from "../amounts";
import { assertQuantityShown } from "./changed";
import { holdBasket } from "./hold";
import { setBasket } from "./mutations";
import { readBasket } from "./queries";
import type { BasketAddition, BasketQuantity } from "./schema";

type Orderer = Scope<"orders:write">;

/** One more of a product in what the caller has put into that basket. Throws invalid where it is full. */
export async function addToBasket(scope: Orderer, { productId, shared }: BasketAddition): Promise<void> {
  await holdBasket(scope, shared);
  const before = quantityIn(await ownLines(scope, shared), productId);
  await setQuantity(scope, { productId, shared, quantity: Math.min(MOST_QUANTITY, before + 1) });
}

/**
 * Of each product at least so many in what the caller has put into that basket, beside what else is there: done twice is
 * done once. Throws invalid where the basket would be too full.
 */
export async function putIntoBasket(
  scope: Orderer,
  { lines, shared }: { lines: Line[]; shared: boolean },
): Promise<void> {
  await holdBasket(scope, shared);
  const before = await ownLines(scope, shared);
  const quantities = new Map(before.map(({ productId, quantity }) => [productId, quantity]));
  for (const { productId, quantity } of lines)
    quantities.set(productId, Math.max(quantity, quantities.get(productId) ?? 0));
  const next = [...quantities].map(([productId, quantity]) => ({ productId, quantity }));
  await setBasket(scope, { shared, lines: next });
}

/**
 * So many of a product in what the caller has put into that basket; none takes it out. Throws conflict where there were
 * neither so many nor as many as the page said, and invalid where the basket would be too full.
 */
export async function setQuantity(
  scope: Orderer,
  { productId, quantity, was, shared }: BasketQuantity,
): Promise<void> {
  await holdBasket(scope, shared);
  const lines = await ownLines(scope, shared);
  const before = quantityIn(lines, productId);
  if (before === quantity) return;
  if (was !== undefined) await assertQuantityShown(scope, shared, { productId, from: was, to: before });
  const changed = lines.map((line) => (line.productId === productId ? { productId, quantity } : line));
  const next = before > 0 ? changed : [...lines, { productId, quantity }];
  await setBasket(scope, { shared, lines: next.filter((line) => line.quantity > 0) });
}

type Line = { productId: string; quantity: number };

function quantityIn(lines: Line[], productId: string): number {
  return lines.find((line) => line.productId === productId)?.quantity ?? 0;
}

async function ownLines(scope: Orderer, shared: boolean): Promise<Line[]> {
  const { lines } = await readBasket(scope, { shared });
  return lines
    .filter(({ userId }) => userId === scope.userId)
    .map(({ productId, quantity }) => ({ productId, quantity }));
}
