import { z } from "zod";
import { MOST_PRICE } from "./amounts";

/** Minor units of a currency, as 1250 for 12.50 EUR. */
export type Money = { amount: number; currency: string };

export const money = z.strictObject({
  amount: z.int().min(0).max(MOST_PRICE),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
