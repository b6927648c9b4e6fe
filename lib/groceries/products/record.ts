import type { Money } from "../money";

export type ProductRow = {
  id: string;
  name: string;
  category: string;
  unit: string;
  price: number;
  active: boolean;
  createdAt: Date;
  updatedAt: Date;
  version: number;
  currency: string;
  changedById: string | null;
  changedByName: string | null;
  changedAt: Date | null;
};

export type ProductRecord = Omit<
  ProductRow,
  "price" | "currency" | "changedById" | "changedByName" | "changedAt"
> & {
  price: Money;
  /** Who changed it last, by the log; null where that line was pruned. */
  lastChange: { by: { id: string; name: string | null }; at: Date } | null;
};

export function productRecord(row: ProductRow): ProductRecord {
  const { price, currency, changedById, changedByName, changedAt, ...product } = row;
  const lastChange =
    changedById && changedAt ? { by: { id: changedById, name: changedByName }, at: changedAt } : null;
  return { ...product, price: { amount: price, currency }, lastChange };
}
