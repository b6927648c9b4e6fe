import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { cameWith, recordEach } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";
import { newIds } from "@/lib/platform/id";
import type { CsvIssue } from "./csv";
import { type Change, type ImportPlan, planImport } from "./import-plan";
import { subjectOf } from "./mutations";
import { type ProductInput, productInput } from "./schema";
import { refuseTaken } from "./taken";
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

export type CsvReport = { created: number; updated: number; unchanged: number; errors: CsvIssue[] };

/**
 * Makes the products of a file, and changes those that are there by the same name and category and differ. A preview
 * writes nothing and tells what is wrong; without one, a single wrong line is invalid, and nothing is written.
 */
export async function importProducts(
  scope: Scope<"products:write">,
  { text, preview }: CsvInput,
): Promise<CsvReport> {
  const plan = await planImport(scope, { text, held: !preview });
  if (!preview) await carryOut(scope, plan);
  return reportOf(plan);
}

export function reportOf({ news, changed, unchanged, issues }: ImportPlan): CsvReport {
  return { created: news.length, updated: changed.length, unchanged, errors: issues };
}

/** Throws invalid for a line that is wrong, and conflict where somebody else made one of the products just now. */
export async function carryOut(scope: Scope<"products:write">, { news, changed, issues }: ImportPlan) {
  if (issues.length > 0) throw refusalOf(issues);
  const made = await makeNew(scope, news);
  await makeChanges(scope, changed);
  await recordEach(scope, [
    ...made.map((row, place) => ({
      verb: "created",
      subject: subjectOf(row),
      changes: cameWith(productInput.shape, news[place] ?? {}),
    })),
    ...changed.map((row) => ({ verb: "updated", subject: subjectOf(row), changes: row.changes })),
  ]);
}

/** In the order in which they stand in the file. */
async function makeNew({ db, workspaceId, now }: Scope<"products:write">, news: ProductInput[]) {
  const ids = newIds(now, news.length);
  const data = news.map(({ price, ...product }, place) => ({
    ...product,
    id: ids[place] ?? "",
    price: price.amount,
    words: searchWords(product.name, product.category),
    workspaceId,
  }));
  await db.product.createMany({ data }).catch(refuseTaken);
  return data;
}

/** In one statement, however many there are. */
async function makeChanges({ db, workspaceId, now }: Scope<"products:write">, changed: Change[]) {
  if (changed.length === 0) return;
  const rows = changed.map(({ id, becomes }) => ({ id, ...becomes, price: becomes.price.amount }));
  await db.$executeRaw`
    UPDATE "Product" p SET unit = c.unit, price = c.price, active = c.active, "updatedAt" = ${now}, version = p.version + 1
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS c(id uuid, unit text, price int, active boolean)
    WHERE p."workspaceId" = ${workspaceId}::uuid AND p.id = c.id`;
}

function refusalOf(issues: CsvIssue[]): AppError {
  return new AppError("invalid", {
    issues: issues.map(({ line, path, ...issue }) => ({
      path: path === "" ? ["lines", line] : ["lines", line, path],
      ...issue,
    })),
  });
}
