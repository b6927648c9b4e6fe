import { z } from "zod";
import { lines } from "@/lib/platform/text";
import { linesOf, quantity } from "../orders/schema";

/** The reader's own basket, or the one that all members share. */
const shared = z.boolean().default(false);

export const basketChoice = z.strictObject({ shared: z.stringbool().default(false) });
export const basketInput = z.strictObject({
  shared,
  lines: linesOf(z.strictObject({ productId: z.uuid(), quantity })),
});
export type BasketInput = z.output<typeof basketInput>;

/** A screen's: how many of one product, none to take it out. */
export const basketQuantity = z.strictObject({
  productId: z.uuid(),
  quantity: z.int().min(0).max(999),
  shared: z.stringbool().default(false),
});
export type BasketQuantity = z.output<typeof basketQuantity>;
export const basketAddition = basketQuantity.omit({ quantity: true });
export type BasketAddition = z.output<typeof basketAddition>;

/**
 * A screen's order: what was shown, in minor units. The order's id is made with the page, so that a form that is
 * posted twice orders once.
 */
export const basketOrder = z.strictObject({
  orderId: z.uuid(),
  shared: z.stringbool().default(false),
  note: lines(500).nullish(),
  lines: linesOf(z.strictObject({ productId: z.uuid(), quantity, price: z.int().min(0) })).min(1),
});
export type BasketOrder = z.output<typeof basketOrder>;
