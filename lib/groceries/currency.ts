import "server-only";
import type { WorkspaceScope } from "@/lib/auth/scope";

/** The ISO 4217 code in which the workspace reckons. */
export async function currencyOf({ db, workspaceId }: WorkspaceScope): Promise<string> {
  const { currency } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { currency: true },
  });
  return currency;
}

/** The same for who writes a price: it stays so until the transaction ends. */
export async function heldCurrency(scope: WorkspaceScope): Promise<string> {
  await scope.db.$queryRaw`SELECT 1 FROM "Workspace" WHERE id = ${scope.workspaceId}::uuid FOR SHARE`;
  return currencyOf(scope);
}
