import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { invalid } from "@/lib/platform/errors";
import { currencyOf } from "../currency";
import type { Money } from "../money";
import { parsePrice } from "../price";
import { createProduct, updateProduct } from "./mutations";
import type { ProductForm, ProductFormChanges } from "./schema";

type Write = Scope<"products:write">;

/** A form writes a price as people do: `2.50`, or `2,50`. */
export async function createProductByForm(scope: Write, { price, ...input }: ProductForm) {
  return createProduct(scope, { ...input, price: await priceIn(scope, price) });
}

export async function updateProductByForm(scope: Write, { price, ...changes }: ProductFormChanges) {
  return updateProduct(scope, { ...changes, price: await priceIn(scope, price) });
}

async function priceIn(scope: Write, text: string): Promise<Money> {
  const currency = await currencyOf(scope);
  const amount = parsePrice(text, currency);
  if (amount === null) throw invalid("price", "notAPrice");
  return { amount, currency };
}
