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
};

export type LastChange = { by: { id: string; name: string | null }; at: Date };

export type ProductRecord = Omit<ProductRow, "price" | "slug" | "currency"> & {
  price: Money;
  /** Where the API serves it; null where there is none. */
  photo: string | null;
  /** Who changed it last, by the log; null where that line was pruned. */
  lastChange: LastChange | null;
};

export function productRecord(row: ProductRow, lastChange: LastChange | null): ProductRecord {
  const { price, photo, slug, currency, ...product } = row;
  return {
    ...product,
    price: { amount: price, currency },
    photo: photo === null ? null : photoPath(slug, product.id),
    lastChange,
  };
}
