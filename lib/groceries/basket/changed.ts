import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import type { Money } from "../money";
import { type Basket, readBasket } from "./queries";
import type { ShownLine } from "./schema";

type Orderer = Scope<"orders:write">;
/** How many were shown, and how many there are, null where there is none; or what one cost, and costs. */
type Difference = { productId: string } & (
  | { from: number | null; to: number | null }
  | { from: Money; to: Money }
);

/**
 * Throws conflict with `changes` and the basket as `current` where it is another than the one that was shown. How many
 * the reader wants of what they put in themselves may differ: from how many the page read, or from what it has saved
 * since, but not from both.
 */
export async function assertBasketShown(scope: Orderer, stored: Basket, shown: ShownLine[]): Promise<void> {
  const there = new Map(stored.lines.map((line) => [keyOf(line), line.quantity]));
  const differences: Difference[] = shown
    .filter((line) => !isShown(line, there.get(keyOf(line)), scope.userId))
    .map((line) => ({ productId: line.productId, from: line.was, to: there.get(keyOf(line)) ?? null }));
  const known = new Set(shown.map(keyOf));
  for (const line of stored.lines)
    if (!known.has(keyOf(line)))
      differences.push({ productId: line.productId, from: null, to: line.quantity });
  // The page is drawn anew now, with the prices of now: what it showed before is told here or nowhere.
  if (differences.length > 0) await refuse(scope, stored, [...differences, ...repriced(stored, shown)]);
}

/** What costs something else than was shown: each product once, whoever put it in. */
function repriced(stored: Basket, shown: ShownLine[]): Difference[] {
  const prices = new Map(shown.map(({ productId, price }) => [productId, price]));
  const now = new Map(stored.lines.map(({ productId, price }) => [productId, price]));
  return [...now].flatMap(([productId, to]) => {
    const amount = prices.get(productId);
    return amount === undefined || amount === to.amount ? [] : [{ productId, from: { ...to, amount }, to }];
  });
}

/** The same for one product of the reader's own. */
export async function assertQuantityShown(
  scope: Orderer,
  shared: boolean,
  { productId, from, to }: { productId: string; from: number; to: number },
): Promise<void> {
  if (from === to) return;
  const current = await readBasket(scope, { shared });
  await refuse(scope, current, [{ productId, from: from || null, to: to || null }]);
}

function isShown({ userId, was, quantity }: ShownLine, stored: number | undefined, self: string): boolean {
  return userId === self ? stored === was || stored === quantity : stored === was && stored === quantity;
}

function keyOf({ productId, userId }: { productId: string; userId: string }): string {
  return `${productId} ${userId}`;
}

async function refuse(
  { db, workspaceId }: Orderer,
  current: Basket,
  differences: Difference[],
): Promise<never> {
  const products = await db.product.findMany({
    where: { workspaceId, id: { in: differences.map(({ productId }) => productId) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(products.map(({ id, name }) => [id, name]));
  const changes = differences.map((difference) => ({
    ...difference,
    name: nameOf.get(difference.productId) ?? null,
  }));
  throw new AppError("conflict", { reason: "basketChanged", current, changes });
}
