import type { OrderStatus } from "./schema";

const next: Record<OrderStatus, OrderStatus[]> = {
  placed: ["packed", "cancelled"],
  packed: ["delivered"],
  delivered: [],
  cancelled: [],
};

/** Placed, packed, delivered, in this order; cancelled only until it is packed. */
export function follows(before: OrderStatus, after: OrderStatus): boolean {
  return next[before].includes(after);
}
