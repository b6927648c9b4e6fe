import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { RepeatRecord } from "./queries";

/** What the products of repeating orders are called, by their ids, and whether they are sold; one that is deleted is not there. */
export type RepeatedProducts = ReadonlyMap<string, { name: string; active: boolean }>;

export async function productsOf(
  { db, workspaceId }: Scope<"products:read">,
  repeats: Pick<RepeatRecord, "lines">[],
): Promise<RepeatedProducts> {
  const ids = [...new Set(repeats.flatMap(({ lines }) => lines.map(({ productId }) => productId)))];
  const rows = await db.product.findMany({
    where: { workspaceId, id: { in: ids } },
    select: { id: true, name: true, active: true },
  });
  return new Map(rows.map(({ id, ...product }) => [id, product]));
}
