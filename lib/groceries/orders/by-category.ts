import type { PackingLine } from "./packing";

export type Category = { name: string | null; lines: PackingLine[] };

/** Lines by the shelf on which they stand: categories and names in the reader's order, those of none last. */
export function byCategory(lines: PackingLine[], language: string): Category[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const names = [...new Set(lines.map(({ category }) => category))];
  return names
    .map((name) => ({
      name,
      lines: lines.filter(({ category }) => category === name).toSorted((a, b) => compare(a.name, b.name)),
    }))
    .toSorted((a, b) => (a.name === null ? 1 : b.name === null ? -1 : compare(a.name, b.name)));
}

/** Several orders' lines as one walk along the shelves: what is alike is added up. */
export function addedUp(orders: { lines: PackingLine[] }[]): PackingLine[] {
  const sums = new Map<string, PackingLine>();
  for (const line of orders.flatMap(({ lines }) => lines)) {
    const key = JSON.stringify([line.category, line.name, line.unit]);
    sums.set(key, { ...line, quantity: line.quantity + (sums.get(key)?.quantity ?? 0) });
  }
  return [...sums.values()];
}
