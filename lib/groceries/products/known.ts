import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";

/** Throws invalid for each line whose product is not there, or no longer sold. */
export async function assertProducts(
  { db, workspaceId }: Scope<"orders:write">,
  lines: { productId: string }[],
): Promise<void> {
  const ids = lines.map(({ productId }) => productId);
  const found = await db.product.findMany({
    where: { workspaceId, active: true, id: { in: ids } },
    select: { id: true },
  });
  const known = new Set(found.map(({ id }) => id));
  const issues = ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: ["lines", index, "productId"], code: "noSuchProduct" as const }],
  );
  if (issues.length > 0) throw new AppError("invalid", { issues });
}
