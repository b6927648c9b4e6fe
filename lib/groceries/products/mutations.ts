import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { afterCommit } from "@/lib/auth/transaction";
import { cameWith, changesBetween, record, wentWith } from "@/lib/events/record";
import { defined } from "@/lib/platform/defined";
import { deleteOnce } from "@/lib/platform/delete-once";
import { AppError } from "@/lib/platform/errors";
import { heldCurrency } from "../currency";
import type { Money } from "../money";
import { removePhoto } from "../photos/files";
import { readProduct } from "./queries";
import type { ProductRecord } from "./record";
import { type ProductChanges, type ProductInput, productInput } from "./schema";
import { refuseTaken } from "./taken";
import { searchWords } from "./words";

type Write = Scope<"products:write">;

/** Throws invalid where the price is in another currency than the workspace's, and conflict where the category has the name. */
export async function createProduct(scope: Write, { price, ...input }: ProductInput): Promise<ProductRecord> {
  await assertCurrency(scope, price);
  const { id } = await scope.db.product
    .create({
      data: {
        ...input,
        price: price.amount,
        words: searchWords(input.name, input.category),
        workspaceId: scope.workspaceId,
      },
    })
    .catch(refuseTaken);
  const came = cameWith(productInput.shape, { ...input, price });
  await record(scope, "created", subjectOf({ id, name: input.name }), came);
  return readProduct(scope, { id });
}

/**
 * Throws not-found, invalid, or conflict: with the stored record where `version` is not the stored one, and where
 * another product of the category has the name.
 */
export async function updateProduct(scope: Write, { id, version, ...changes }: ProductChanges) {
  const before = await readProduct(scope, { id });
  const { price, ...given } = defined(changes);
  if (price) await assertCurrency(scope, price);
  const { name, category } = { ...before, ...given };
  const { count } = await scope.db.product
    .updateMany({
      where: { workspaceId: scope.workspaceId, id, version: version ?? before.version },
      data: {
        ...given,
        ...(price && { price: price.amount }),
        words: searchWords(name, category),
        version: { increment: 1 },
      },
    })
    .catch(refuseTaken);
  if (count === 0) throw new AppError("conflict", { current: before });
  await record(scope, "updated", subjectOf({ id, name }), changesBetween(before, defined(changes)));
  return readProduct(scope, { id });
}

/** What was ordered keeps the name and price that it had. Throws not-found. */
export async function deleteProduct(scope: Write, { id }: { id: string }): Promise<void> {
  const product = await readProduct(scope, { id });
  const { db, workspaceId } = scope;
  await db.orderLine.updateMany({ where: { workspaceId, productId: id }, data: { productId: null } });
  const found = await db.product.findFirst({ where: { workspaceId, id }, select: { photo: true } });
  await deleteOnce(db.product.deleteMany({ where: { workspaceId, id } }));
  await record(scope, "deleted", subjectOf(product), wentWith(productInput.shape, product));
  const photo = found?.photo;
  if (photo) await afterCommit(db, () => removePhoto(workspaceId, photo));
}

export function subjectOf({ id, name }: { id: string; name: string }) {
  return { kind: "product", id, title: name };
}

async function assertCurrency(scope: Write, { currency }: Money): Promise<void> {
  const own = await heldCurrency(scope);
  if (currency !== own)
    throw new AppError("invalid", {
      issues: [{ path: ["price", "currency"], code: "otherCurrency", params: { currency: own } }],
    });
}
