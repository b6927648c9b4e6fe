import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { recordTogether } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";
import { currencyOf } from "../currency";
import { type CsvIssue, type CsvLine, parseProducts, productKey } from "./csv";
import { searchWords } from "./words";

/** `?preview` alone says yes. `text` is the request's body. */
export const csvInput = z.strictObject({
  text: z.string(),
  preview: z
    .literal("")
    .transform(() => true)
    .or(z.stringbool())
    .default(false),
});
export type CsvInput = z.output<typeof csvInput>;

export type CsvReport = { created: number; updated: number; errors: CsvIssue[] };

/**
 * Makes the products of a file, and changes those that are there by the same name and category. A preview writes
 * nothing and tells what is wrong; without one, a single wrong line is invalid, and nothing is written.
 */
export async function importProducts(
  scope: Scope<"products:write">,
  { text, preview }: CsvInput,
): Promise<CsvReport> {
  const { products, issues } = parseProducts(text, await currencyOf(scope));
  if (issues.length > 0 && !preview) throw refusalOf(issues);
  const known = await knownProducts(scope, products);
  const news = products.filter(({ product }) => !known.has(productKey(product)));
  const report = { created: news.length, updated: products.length - news.length, errors: issues };
  if (preview) return report;

  const { db, workspaceId } = scope;
  const made = await db.product.createManyAndReturn({
    data: news.map(({ product: { price, ...product } }) => ({
      ...product,
      price: price.amount,
      words: searchWords(product.name, product.category),
      workspaceId,
    })),
    select: { id: true, name: true },
  });
  const changed = await changeKnown(scope, products, known);
  await recordTogether(
    scope,
    [
      ...made.map((row) => ({ verb: "created", row })),
      ...changed.map((row) => ({ verb: "updated", row })),
    ].map(({ verb, row: { id, name } }) => ({ verb, subject: { kind: "product", id, title: name } })),
  );
  return report;
}

/** The ids of the products that a file speaks of, by name and category. */
async function knownProducts({ db, workspaceId }: Scope<"products:write">, lines: CsvLine[]) {
  const rows = await db.product.findMany({
    where: { workspaceId, name: { in: lines.map(({ product }) => product.name), mode: "insensitive" } },
    select: { id: true, name: true, category: true },
  });
  return new Map(rows.map((row) => [productKey(row), row.id]));
}

/** In one statement, however many there are. */
async function changeKnown(
  { db, workspaceId, now }: Scope<"products:write">,
  lines: CsvLine[],
  known: Map<string, string>,
): Promise<{ id: string; name: string }[]> {
  const rows = lines.flatMap(({ product }) => {
    const id = known.get(productKey(product));
    return id ? [{ id, unit: product.unit, price: product.price.amount, active: product.active }] : [];
  });
  if (rows.length === 0) return [];
  return db.$queryRaw`
    UPDATE "Product" p SET unit = c.unit, price = c.price, active = c.active, "updatedAt" = ${now}, version = p.version + 1
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS c(id uuid, unit text, price int, active boolean)
    WHERE p."workspaceId" = ${workspaceId}::uuid AND p.id = c.id
    RETURNING p.id, p.name`;
}

function refusalOf(issues: CsvIssue[]): AppError {
  return new AppError("invalid", {
    issues: issues.map(({ line, path, ...issue }) => ({ path: ["lines", line, path], ...issue })),
  });
}
