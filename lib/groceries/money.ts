import { z } from "zod";

/** Minor units of a currency, as 1250 for 12.50 EUR. */
export type Money = { amount: number; currency: string };

/** The most that one of something may cost, in minor units. */
export const MOST_PRICE = 10_000_000;

export const money = z.strictObject({
  amount: z.int().min(0).max(MOST_PRICE),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** What so many of it cost together. */
export function times(price: number, quantity: number): number {
  return price * quantity;
}

/** The most that an order may come to, in minor units: what its column holds. */
export const MOST_TOTAL = 2_147_483_647;
