import type { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { placeOrder } from "@/lib/groceries/orders/place";
import { createProduct } from "@/lib/groceries/products/mutations";
import { productInput } from "@/lib/groceries/products/schema";
import { createRepeat } from "@/lib/groceries/repeats/mutations";
import { repeatInput } from "@/lib/groceries/repeats/schema";

/** Milk for 1.20 EUR, unless said. */
export async function aProduct(
  scope: Scope<"products:write">,
  fields: Partial<z.input<typeof productInput>> = {},
) {
  const boring = { name: "Milk", category: "Dairy", unit: "l", price: { amount: 120, currency: "EUR" } };
  return createProduct(scope, productInput.parse({ ...boring, ...fields }));
}

/** Two of a product. */
export async function anOrder(scope: Scope<"orders:write">, productId: string, quantity = 2) {
  return placeOrder(scope, { lines: [{ productId, quantity }] });
}

/** Two of a product every Saturday from 28 March 2026 on. */
export async function aRepeat(scope: Scope<"orders:write">, productId: string) {
  return createRepeat(
    scope,
    repeatInput.parse({
      lines: [{ productId, quantity: 2 }],
      schedule: { kind: "weekly", every: 1, days: ["SA"] },
      startsOn: "2026-03-28",
    }),
  );
}
