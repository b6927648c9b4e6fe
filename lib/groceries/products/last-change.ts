import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { Prisma } from "@/lib/platform/prisma/client";
import { type ProductRecord, type ProductRow, productRecord } from "./record";
import type { ProductList } from "./schema";

/** The condition of a list's category and activity. */
export function narrowed({ category, active }: Pick<ProductList, "category" | "active">): Prisma.Sql {
  const ofCategory = category ? Prisma.sql`AND p.category = ${category}` : Prisma.empty;
  const ofActivity = active === undefined ? Prisma.empty : Prisma.sql`AND p.active = ${active}`;
  return Prisma.sql`${ofCategory} ${ofActivity}`;
}

/** The least id of a line at that instant. */
function idAt(instant: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(lpad(to_hex((extract(epoch FROM ${instant}) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid`;
}

/**
 * Between them lies what could tell of the product's last change, an hour and a day apart since two clocks write the
 * two: so the database opens no month before that and none to come.
 */
const since = idAt(Prisma.sql`p."updatedAt" - interval '1 hour'`);
const until = idAt(Prisma.sql`now() + interval '1 day'`);

/** Each product with the newest line that the log has of it: there is no second copy of who changed it. */
export async function withLastChange(
  { db, workspaceId }: Scope<"products:read">,
  products: Prisma.Sql,
  order: Prisma.Sql,
): Promise<ProductRecord[]> {
  const rows = await db.$queryRaw<ProductRow[]>`
    SELECT p.id, p.name, p.category, p.unit, p.price, p.active, p.photo, p."createdAt", p."updatedAt", p.version, w.slug, w.currency,
      e."actorId" AS "changedById", u.name AS "changedByName", e.at AS "changedAt"
    FROM (${products}) p
    JOIN "Workspace" w ON w.id = ${workspaceId}::uuid
    LEFT JOIN LATERAL (
      SELECT "actorId", at FROM "Event"
      WHERE "workspaceId" = ${workspaceId}::uuid AND "subjectId" = p.id AND id >= ${since} AND id < ${until}
      ORDER BY id DESC LIMIT 1
    ) e ON TRUE
    LEFT JOIN "User" u ON u.id = e."actorId"
    ${order}`;
  return rows.map(productRecord);
}
