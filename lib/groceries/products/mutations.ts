import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { afterCommit } from "@/lib/auth/transaction";
import { changesBetween, record } from "@/lib/events/record";
import { defined } from "@/lib/platform/defined";
import { AppError } from "@/lib/platform/errors";
import { currencyOf } from "../currency";
import type { Money } from "../money";
import { removePhoto } from "../photos/files";
import { readProduct } from "./queries";
import type { ProductRecord } from "./record";
import type { ProductChanges, ProductInput } from "./schema";
import { searchWords } from "./words";

type Write = Scope<"products:write">;

/** Throws invalid where the price is in another currency than the workspace's. */
export async function createProduct(scope: Write, { price, ...input }: ProductInput): Promise<ProductRecord> {
  await assertCurrency(scope, price);
  const { id, name } = await scope.db.product.create({
    data: {
      ...input,
      price: price.amount,
      words: searchWords(input.name, input.category),
      workspaceId: scope.workspaceId,
    },
  });
  await record(scope, "created", { kind: "product", id, title: name });
  return readProduct(scope, { id });
}

/** Throws not-found, invalid, or conflict with the stored record where `version` is not the stored one. */
export async function updateProduct(scope: Write, { id, version, ...changes }: ProductChanges) {
  const before = await readProduct(scope, { id });
  const { price, ...given } = defined(changes);
  if (price) await assertCurrency(scope, price);
  const { name, category } = { ...before, ...given };
  const { count } = await scope.db.product.updateMany({
    where: { workspaceId: scope.workspaceId, id, version: version ?? before.version },
    data: {
      ...given,
      ...(price && { price: price.amount }),
      words: searchWords(name, category),
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError("conflict", { current: before });
  await record(
    scope,
    "updated",
    { kind: "product", id, title: name },
    changesBetween(before, defined(changes)),
  );
  return readProduct(scope, { id });
}

/** What was ordered keeps the name and price that it had. Throws not-found. */
export async function deleteProduct(scope: Write, { id }: { id: string }): Promise<void> {
  const { name } = await readProduct(scope, { id });
  const { db, workspaceId } = scope;
  await db.orderLine.updateMany({ where: { workspaceId, productId: id }, data: { productId: null } });
  const found = await db.product.findFirst({ where: { workspaceId, id }, select: { photo: true } });
  await db.product.deleteMany({ where: { workspaceId, id } });
  await record(scope, "deleted", { kind: "product", id, title: name });
  const photo = found?.photo;
  if (photo) await afterCommit(db, () => removePhoto(workspaceId, photo));
}

async function assertCurrency(scope: Write, { currency }: Money): Promise<void> {
  const own = await currencyOf(scope);
  if (currency !== own)
    throw new AppError("invalid", {
      issues: [{ path: ["price", "currency"], code: "otherCurrency", params: { currency: own } }],
    });
}
