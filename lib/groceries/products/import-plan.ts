import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { type Changes, changesBetween } from "@/lib/events/record";
import { Prisma } from "@/lib/platform/prisma/client";
import { currencyOf, heldCurrency } from "../currency";
import type { Money } from "../money";
import { type CsvIssue, type CsvLine, parseProducts } from "./csv";
import type { ProductInput } from "./schema";

/** A product that a file changes: what it becomes, and the fields in which that differs. */
export type Change = { id: string; name: string; category: string; becomes: Sold; changes: Changes };

export type ImportPlan = {
  news: ProductInput[];
  changed: Change[];
  /** How many stand in the file just as they are. */
  unchanged: number;
  issues: CsvIssue[];
};

/** What a file can change of a product that is there. */
type Sold = { unit: string; price: Money; active: boolean };
type Known = { place: number; id: string; name: string; category: string } & Omit<Sold, "price"> & {
    price: number;
  };

/** What a file would make and change. To be `held`, the products that it speaks of stay as they are until the transaction ends. */
export async function planImport(
  scope: Scope<"products:write">,
  { text, held }: { text: string; held: boolean },
): Promise<ImportPlan> {
  const currency = await (held ? heldCurrency : currencyOf)(scope);
  const { products, issues } = parseProducts(text, currency);
  const known = await knownProducts(scope, products, held);
  const differing = products.flatMap(({ product }, place) => {
    const there = known.get(place);
    return there ? changeOf(there, product, currency) : [];
  });
  return {
    news: products.filter((_, place) => !known.has(place)).map(({ product }) => product),
    changed: differing,
    unchanged: known.size - differing.length,
    issues,
  };
}

function changeOf({ id, name, category, ...there }: Known, line: ProductInput, currency: string): Change[] {
  const { unit, active } = there;
  const becomes: Sold = { unit: line.unit, price: line.price, active: line.active };
  const changes = changesBetween({ unit, price: { amount: there.price, currency }, active }, becomes);
  return Object.keys(changes).length > 0 ? [{ id, name, category, becomes, changes }] : [];
}

/** By the place of its line, each product that is there by the same name and category, whatever their case. */
async function knownProducts(
  { db, workspaceId }: Scope<"products:write">,
  lines: CsvLine[],
  held: boolean,
): Promise<Map<number, Known>> {
  if (lines.length === 0) return new Map();
  const asked = lines.map(({ product: { name, category } }, place) => ({ place, name, category }));
  const rows = await db.$queryRaw<Known[]>`
    SELECT f.place, p.id, p.name, p.category, p.unit, p.price, p.active
    FROM json_to_recordset(${JSON.stringify(asked)}::json) AS f(place int, name text, category text)
    JOIN "Product" p ON p."workspaceId" = ${workspaceId}::uuid
      AND lower(p.name) = lower(f.name) AND lower(p.category) = lower(f.category)
    ORDER BY p.id ${held ? Prisma.sql`FOR UPDATE OF p` : Prisma.empty}`;
  return new Map(rows.map((row) => [row.place, row]));
}
