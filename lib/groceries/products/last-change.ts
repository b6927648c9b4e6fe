import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { idsFrom } from "@/lib/platform/id";
import { type Json, jsonRows } from "@/lib/platform/json-rows";
import { Prisma } from "@/lib/platform/prisma/client";
import { type LastChange, type ProductRecord, type ProductRow, productRecord } from "./record";
import type { ProductList } from "./schema";

type Read = Scope<"products:read">;

/** The condition of a list's category and activity. */
export function narrowed({ category, active }: Pick<ProductList, "category" | "active">): Prisma.Sql {
  const ofCategory = category ? Prisma.sql`AND p.category = ${category}` : Prisma.empty;
  const ofActivity = active === undefined ? Prisma.empty : Prisma.sql`AND p.active = ${active}`;
  return Prisma.sql`${ofCategory} ${ofActivity}`;
}

/**
 * Each product with the newest line that the log has of it: there is no second copy of who changed it. The log is asked
 * by itself, once it is known how far back: joined to the products, each of its months would have to be planned for,
 * which takes the database several times what all the rest does.
 */
export async function withLastChange(
  scope: Read,
  products: Prisma.Sql,
  order: Prisma.Sql,
): Promise<ProductRecord[]> {
  const rows = await readRows(scope, products, order);
  const changes = await lastChangesOf(scope, rows);
  return rows.map((row) => productRecord(row, changes.get(row.id) ?? null));
}

export async function readRows(
  { db, workspaceId }: Read,
  products: Prisma.Sql,
  order: Prisma.Sql,
): Promise<ProductRow[]> {
  const rows = Prisma.sql`
    SELECT p.id, p.name, p.category, p.unit, p.price, p.active, p.photo, p."createdAt", p."updatedAt", p.version, w.slug, w.currency
    FROM (${products}) p JOIN "Workspace" w ON w.id = ${workspaceId}::uuid ${order}`;
  const [found] = await db.$queryRaw<[{ rows: Json<ProductRow>[] }]>`SELECT ${jsonRows(rows)} AS rows`;
  return found.rows.map((row) => ({
    ...row,
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
  }));
}

type Line = { productId: string; id: string; name: string | null; at: Date };

const HOUR_MS = 3_600_000;

/** Product and line are dated by two clocks: the line is looked for from so much before, and to a day from now by ours. */
async function lastChangesOf(
  { db, workspaceId }: Read,
  rows: ProductRow[],
): Promise<Map<string, LastChange>> {
  if (rows.length === 0) return new Map();
  const oldest = Math.min(...rows.map(({ updatedAt }) => updatedAt.getTime()));
  const since = idsFrom(new Date(oldest - HOUR_MS));
  const until = idsFrom(new Date(Date.now() + 24 * HOUR_MS));
  const lines = Prisma.sql`
    SELECT p.id AS "productId", e."actorId" AS id, u.name, e.at
    FROM unnest(${rows.map(({ id }) => id)}::uuid[]) p(id)
    CROSS JOIN LATERAL (
      SELECT "actorId", at FROM "Event"
      WHERE "workspaceId" = ${workspaceId}::uuid AND "subjectId" = p.id AND id >= ${since}::uuid AND id < ${until}::uuid
      ORDER BY id DESC LIMIT 1
    ) e
    LEFT JOIN "User" u ON u.id = e."actorId"`;
  const [found] = await db.$queryRaw<[{ lines: Json<Line>[] }]>`SELECT ${jsonRows(lines)} AS lines`;
  return new Map(
    found.lines.map(({ productId, id, name, at }) => [productId, { by: { id, name }, at: new Date(at) }]),
  );
}
