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
