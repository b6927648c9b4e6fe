import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { AppError, invalid } from "@/lib/platform/errors";
import { currencyOf } from "../currency";
import type { Money } from "../money";
import { deletePhoto, withPhoto } from "../photos/mutations";
import { parsePrice } from "../price";
import { createProduct, updateProduct } from "./mutations";
import type { ProductRecord } from "./record";
import type { ProductForm, ProductFormChanges, ProductRow } from "./schema";

type Write = Scope<"products:write">;

/** A product and its photo are one form: both are taken or neither, and then what was typed stands there still. */
export async function createProductByForm(
  scope: Write,
  { photo, price, ...input }: ProductForm,
): Promise<ProductRecord> {
  const money = await priceIn(scope, price);
  return saveWith(scope, photo, (open) => createProduct(open, { ...input, price: money }));
}

/** A new photo comes in place of the old one, whether or not that was to go away. */
export async function updateProductByForm(
  scope: Write,
  { photo, photoAway, price, ...changes }: ProductFormChanges,
): Promise<ProductRecord> {
  const money = await priceIn(scope, price);
  return saveWith(scope, photo, async (open) => {
    const product = await updateProduct(open, { ...changes, price: money });
    if (photoAway && !photo) await deletePhoto(open, { id: changes.id });
    return product;
  });
}

export async function updateProductInTable(scope: Write, { price, ...changes }: ProductRow) {
  return updateProduct(scope, { ...changes, price: await priceIn(scope, price) });
}

/** A form writes a price as people do: `2.50`, or `2,50`. */
async function priceIn(scope: Write, text: string): Promise<Money> {
  const currency = await currencyOf(scope);
  const amount = parsePrice(text, currency);
  if (amount === null) throw invalid("price", "notAPrice");
  return { amount, currency };
}

async function saveWith(
  scope: Write,
  photo: File | undefined,
  save: (scope: Write) => Promise<ProductRecord>,
): Promise<ProductRecord> {
  if (!photo) return inTransaction((db) => save(within(scope, db)));
  const sent = { bytes: new Uint8Array(await photo.arrayBuffer()), mediaType: photo.type };
  try {
    return await withPhoto(scope, sent, save);
  } catch (error) {
    throw besideThePhoto(error);
  }
}

const OF_A_FILE = new Set(["too-large", "unsupported"]);

/** In a form, what is wrong with a file is said beside its field. */
function besideThePhoto(error: unknown): unknown {
  if (!(error instanceof AppError) || !OF_A_FILE.has(error.code)) return error;
  return error.details.reason ? invalid("photo", error.details.reason) : error;
}
