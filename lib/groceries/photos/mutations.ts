import "server-only";
import { consume } from "@/lib/auth/limits";
import { type Scope, within } from "@/lib/auth/scope";
import { afterCommit, inTransaction } from "@/lib/auth/transaction";
import { record } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";
import { readProduct } from "../products/queries";
import type { ProductRecord } from "../products/record";
import { keepPhoto, removePhoto } from "./files";
import { pictureOf, type SentPhoto } from "./picture";

type Write = Scope<"products:write">;

/** Gives a product a photo in place of the one it had. Throws not-found, and as `withPhoto`. */
export async function setPhoto(
  scope: Write,
  { id }: { id: string },
  photo: SentPhoto,
): Promise<ProductRecord> {
  await readProduct(scope, { id });
  return withPhoto(scope, photo, (open) => readProduct(open, { id }));
}

/**
 * Gives the photo to the product that `work` answers, both or neither. The files are there before the transaction that
 * names them, and go again if it fails: so it opens its own. Throws too-many-requests, and as `pictureOf` and `work`.
 */
export async function withPhoto(
  scope: Write,
  photo: SentPhoto,
  work: (scope: Write) => Promise<{ id: string }>,
): Promise<ProductRecord> {
  await consume("importsPerUser", scope.userId);
  const name = await keepPhoto(scope.workspaceId, await pictureOf(photo));
  try {
    return await inTransaction(async (db) => {
      const open = within(scope, db);
      const { id } = await work(open);
      return changePhoto(open, id, name);
    });
  } catch (error) {
    await removePhoto(scope.workspaceId, name);
    throw error;
  }
}

/** Throws not-found; a product that has none stays as it is. */
export async function deletePhoto(scope: Write, { id }: { id: string }): Promise<void> {
  const { photo } = await readProduct(scope, { id });
  if (photo !== null) await changePhoto(scope, id, null);
}

async function changePhoto(scope: Write, id: string, photo: string | null): Promise<ProductRecord> {
  const { db, workspaceId } = scope;
  const [before] = await db.$queryRaw<{ name: string; photo: string | null }[]>`
    SELECT name, photo FROM "Product" WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  if (!before) throw new AppError("not-found");
  await db.product.updateMany({ where: { workspaceId, id }, data: { photo, version: { increment: 1 } } });
  const subject = { kind: "product", id, title: before.name };
  await record(scope, "updated", subject, {
    photo: { from: before.photo !== null, to: photo !== null },
  });
  const old = before.photo;
  if (old !== null) await afterCommit(db, () => removePhoto(workspaceId, old));
  return readProduct(scope, { id });
}
