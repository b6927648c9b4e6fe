import { z } from "zod";
import { lines } from "@/lib/platform/text";
import { MOST_QUANTITY } from "../amounts";
import { linesOf, quantity } from "../orders/schema";

/** The reader's own basket, or the one that all members share. */
const shared = z.boolean().default(false);

export const basketChoice = z.strictObject({ shared: z.stringbool().default(false) });
export const basketInput = z.strictObject({
  shared,
  lines: linesOf(z.strictObject({ productId: z.uuid(), quantity })),
});
export type BasketInput = z.output<typeof basketInput>;

/** A screen's: how many of one product, none to take it out; `was`, how many the screen said there were. */
export const basketQuantity = z.strictObject({
  productId: z.uuid(),
  quantity: z.int().min(0).max(MOST_QUANTITY),
  was: z.int().min(0).max(MOST_QUANTITY).optional(),
  shared: z.stringbool().default(false),
});
export type BasketQuantity = z.output<typeof basketQuantity>;
export const basketAddition = basketQuantity.omit({ quantity: true, was: true });
export type BasketAddition = z.output<typeof basketAddition>;

/** What a screen showed of a line: whose, how many it read (`was`), how many stand there now, at which price. */
const shownLine = z.strictObject({
  productId: z.uuid(),
  userId: z.uuid(),
  was: quantity,
  quantity,
  price: z.int().min(0),
});
export type ShownLine = z.output<typeof shownLine>;

/** The household's basket has lines of several people for one product. */
const MOST_SHOWN = 1_000;

/**
 * A screen's basket, as it was shown, and what was pressed on it: *order*, *save* what was typed, or so many of one
 * product, `3:<product>`. The order's id is made with the page, so that a form that is posted twice orders once.
 */
export const basketPress = z.strictObject({
  orderId: z.uuid(),
  shared: z.stringbool().default(false),
  note: lines(500).nullish(),
  press: z
    .string()
    .regex(/^(order|save|\d{1,3}:[\da-f-]{36})$/)
    .default("order"),
  lines: z.array(shownLine).min(1).max(MOST_SHOWN),
});
export type BasketPress = z.output<typeof basketPress>;
export type BasketOrder = Omit<BasketPress, "press">;
