/** How an order is called on paper and over the counter: the last eight digits of its id, `9F3A-11C2`. */
export function orderNumber(id: string): string {
  const digits = id.slice(-8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
