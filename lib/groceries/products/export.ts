import "server-only";
import type { Download } from "@/lib/auth/download";
import type { Scope } from "@/lib/auth/scope";
import { Prisma } from "@/lib/platform/prisma/client";
import { writeProducts } from "./csv";
import { readRows } from "./last-change";
import { productRecord } from "./record";

/** The whole catalogue, by category and name, as a file that the import reads again. */
export async function exportProducts(scope: Scope<"products:read">): Promise<Download> {
  const rows = await readRows(
    scope,
    Prisma.sql`SELECT p.* FROM "Product" p WHERE p."workspaceId" = ${scope.workspaceId}::uuid`,
    Prisma.sql`ORDER BY p.category, p.name, p.id`,
  );
  return {
    body: writeProducts(rows.map((row) => productRecord(row, null))),
    mediaType: "text/csv; charset=utf-8",
    disposition: 'attachment; filename="products.csv"',
  };
}
