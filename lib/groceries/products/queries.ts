import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { idIn, type Page, pageOf } from "@/lib/platform/page";
import { Prisma } from "@/lib/platform/prisma/client";
import { narrowed, withLastChange } from "./last-change";
import type { ProductRecord } from "./record";
import type { ProductList } from "./schema";
import { searchProducts } from "./search";

type Read = Scope<"products:read">;

/** All in the order in which they were made, or what was asked for, best first. */
export async function listProducts(scope: Read, input: ProductList): Promise<Page<ProductRecord>> {
  if (input.q) return searchProducts(scope, { ...input, q: input.q });
  const { workspaceId } = scope;
  const last = idIn(input.cursor);
  const after = last === null ? Prisma.empty : Prisma.sql`AND p.id > ${last}::uuid`;
  const rows = await withLastChange(
    scope,
    Prisma.sql`SELECT p.* FROM "Product" p
      WHERE p."workspaceId" = ${workspaceId}::uuid ${narrowed(input)} ${after}
      ORDER BY p.id LIMIT ${input.limit + 1}`,
    Prisma.sql`ORDER BY p.id`,
  );
  return pageOf(rows, input.limit);
}

/** Throws not-found. */
export async function readProduct(scope: Read, { id }: { id: string }): Promise<ProductRecord> {
  const { workspaceId } = scope;
  const [product] = await withLastChange(
    scope,
    Prisma.sql`SELECT p.* FROM "Product" p WHERE p."workspaceId" = ${workspaceId}::uuid AND p.id = ${id}::uuid`,
    Prisma.empty,
  );
  if (!product) throw new AppError("not-found");
  return product;
}

/** The categories in use, by name. */
export async function listCategories({ db, workspaceId }: Read): Promise<string[]> {
  const rows = await db.product.findMany({
    where: { workspaceId, active: true },
    select: { category: true },
    distinct: ["category"],
    orderBy: { category: "asc" },
  });
  return rows.map(({ category }) => category);
}

/** What products are called, by their ids. */
export async function namesOf({ db, workspaceId }: Read, ids: string[]): Promise<Map<string, string>> {
  const rows = await db.product.findMany({
    where: { workspaceId, id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
