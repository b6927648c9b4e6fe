/** The most that one of something may cost, in minor units. */
export const MOST_PRICE = 10_000_000;

/** The most that may be ordered of one thing. */
export const MOST_QUANTITY = 999;

/** The most that an order may come to, in minor units: what its column holds. */
export const MOST_TOTAL = 2_147_483_647;

/** What so many of it cost together. */
export function times(price: number, quantity: number): number {
  return price * quantity;
}

/** What lines come to, in minor units: the rule of the server's orders and of the screen's running total. */
export function totalOf(lines: { price: number; quantity: number }[]): number {
  return lines.reduce((sum, { price, quantity }) => sum + times(price, quantity), 0);
}
