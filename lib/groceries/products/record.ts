import type { Money } from "../money";
import { photoPath } from "../photos/schema";

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
  photo: string | null;
  slug: string;
  currency: string;
  changedById: string | null;
  changedByName: string | null;
  changedAt: Date | null;
};

export type ProductRecord = Omit<
  ProductRow,
  "price" | "slug" | "currency" | "changedById" | "changedByName" | "changedAt"
> & {
  price: Money;
  /** Where the API serves it; null where there is none. */
  photo: string | null;
  /** Who changed it last, by the log; null where that line was pruned. */
  lastChange: { by: { id: string; name: string | null }; at: Date } | null;
};

export function productRecord(row: ProductRow): ProductRecord {
  const { price, photo, slug, currency, changedById, changedByName, changedAt, ...product } = row;
  const lastChange =
    changedById && changedAt ? { by: { id: changedById, name: changedByName }, at: changedAt } : null;
  return {
    ...product,
    price: { amount: price, currency },
    photo: photo === null ? null : photoPath(slug, product.id),
    lastChange,
  };
}
