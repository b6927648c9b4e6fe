import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { setBasket } from "./mutations";
import { readBasket } from "./queries";
import type { BasketAddition, BasketQuantity } from "./schema";

type Orderer = Scope<"orders:write">;

const MOST = 999;

/** One more of a product in what the caller has put into that basket. */
export async function addToBasket(scope: Orderer, { productId, shared }: BasketAddition): Promise<void> {
  const lines = await ownLines(scope, shared);
  const before = lines.find((line) => line.productId === productId)?.quantity ?? 0;
  await setQuantity(scope, { productId, shared, quantity: Math.min(MOST, before + 1) });
}

/** So many of a product in what the caller has put into that basket; none takes it out. */
export async function setQuantity(
  scope: Orderer,
  { productId, quantity, shared }: BasketQuantity,
): Promise<void> {
  const lines = await ownLines(scope, shared);
  const others = lines.filter((line) => line.productId !== productId);
  const isThere = others.length < lines.length;
  const changed = lines.map((line) => (line.productId === productId ? { productId, quantity } : line));
  const next = isThere ? changed : [...others, { productId, quantity }];
  await setBasket(scope, { shared, lines: next.filter((line) => line.quantity > 0) });
}

async function ownLines(scope: Orderer, shared: boolean) {
  const { lines } = await readBasket(scope, { shared });
  return lines
    .filter(({ userId }) => userId === scope.userId)
    .map(({ productId, quantity }) => ({ productId, quantity }));
}
