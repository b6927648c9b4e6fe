import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { record } from "@/lib/events/record";
import { AppError, type FieldIssue } from "@/lib/platform/errors";
import { MOST_TOTAL, totalOf } from "../amounts";
import { currencyOf } from "../currency";
import { type OrderRecord, orderRecord } from "./queries";
import type { OrderInput } from "./schema";

type Orderer = Scope<"orders:write">;
type Priced = OrderInput["lines"][number] & { name: string; unit: string; now: number };
/** Where the order's id is known before it is made; the repeating order and the day that it is made for. */
type Origin = { id: string } | { repeatId: string; repeatDate: Date };

/**
 * Orders at the prices of this moment, which the order keeps. Throws invalid for products that are not there, or
 * conflict with `changes` where one costs something else now than what was shown.
 */
export async function placeOrder(
  scope: Orderer,
  { lines, note = null }: OrderInput,
  origin?: Origin,
): Promise<OrderRecord> {
  const currency = await currencyOf(scope);
  const priced = await price(scope, lines);
  assertPricesShown(priced, currency);
  const total = totalOf(priced.map(({ now, quantity }) => ({ price: now, quantity })));
  if (total > MOST_TOTAL)
    throw new AppError("invalid", { issues: [{ path: ["lines"], code: "totalTooHigh" }] });
  const { db, workspaceId, userId, now: createdAt } = scope;
  const order = await db.order.create({
    data: {
      workspaceId,
      userId,
      note,
      currency,
      total,
      createdAt,
      ...origin,
      lines: {
        create: priced.map(({ productId, name, unit, now, quantity }, position) => ({
          productId,
          name,
          unit,
          price: now,
          quantity,
          position,
        })),
      },
    },
    include: { lines: { orderBy: { position: "asc" } } },
  });
  await record(
    scope,
    "placed",
    { kind: "order", id: order.id, title: titleOf(priced) },
    { total: { to: { amount: total, currency } } },
  );
  return orderRecord(order);
}

/** What each line's product is called and costs, held until the order is made. */
async function price({ db, workspaceId }: Orderer, lines: OrderInput["lines"]): Promise<Priced[]> {
  const products = await db.$queryRaw<{ id: string; name: string; unit: string; price: number }[]>`
    SELECT id, name, unit, price FROM "Product"
    WHERE "workspaceId" = ${workspaceId}::uuid AND active
      AND id = ANY(${lines.map(({ productId }) => productId)}::uuid[])
    ORDER BY id FOR SHARE`;
  const byId = new Map(products.map((product) => [product.id, product]));
  const priced: Priced[] = [];
  const issues: FieldIssue[] = [];
  for (const [index, line] of lines.entries()) {
    const product = byId.get(line.productId);
    if (product) priced.push({ ...line, name: product.name, unit: product.unit, now: product.price });
    else issues.push({ path: ["lines", index, "productId"], code: "noSuchProduct" });
  }
  if (issues.length > 0) throw new AppError("invalid", { issues });
  return priced;
}

function assertPricesShown(lines: Priced[], currency: string): void {
  const changes = lines
    .filter(({ price, now }) => price && (price.amount !== now || price.currency !== currency))
    .map(({ productId, name, price, now }) => ({
      productId,
      name,
      from: price,
      to: { amount: now, currency },
    }));
  if (changes.length > 0) throw new AppError("conflict", { reason: "pricesChanged", changes });
}

const MOST_NAMED = 3;

/** How the log calls an order: by its first products. */
function titleOf(lines: Priced[]): string {
  const names = lines.slice(0, MOST_NAMED).map(({ name, quantity }) => `${quantity} × ${name}`);
  return lines.length > MOST_NAMED ? `${names.join(", ")}, …` : names.join(", ");
}
