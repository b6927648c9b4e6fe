import { z } from "zod";
import { linesOf, quantity } from "../orders/schema";

/** The reader's own basket, or the one that all members share. */
const shared = z.boolean().default(false);

export const basketChoice = z.strictObject({ shared: z.stringbool().default(false) });
export const basketInput = z.strictObject({
  shared,
  lines: linesOf(z.strictObject({ productId: z.uuid(), quantity })),
});
export type BasketInput = z.output<typeof basketInput>;
