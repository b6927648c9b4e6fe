import "server-only";
import { type AccountScope, assertMay, type Scope } from "@/lib/auth/scope";
import { changesBetween, record } from "@/lib/events/record";
import { defined } from "@/lib/platform/defined";
import { AppError } from "@/lib/platform/errors";
import { foundWorkspace } from "./founding";
import { readWorkspace } from "./queries";
import type { WorkspaceChanges, WorkspaceInput } from "./schema";

export async function createWorkspace(scope: AccountScope, input: WorkspaceInput) {
  return foundWorkspace(scope, input);
}

/**
 * Throws invalid, or conflict: with the stored record where `version` is not the stored one, and in an archived
 * workspace for whatever does not bring it back. The currency stays as long as there are products: a price is a number
 * of minor units, and 2.99 euros would become 299 yen. What was ordered keeps its own currency in any case.
 */
export async function updateWorkspace(
  scope: Scope<"workspace:retire">,
  { version, archived, ...changes }: WorkspaceChanges,
) {
  const before = await readWorkspace(scope);
  if (archived !== false) assertMay(scope.role, "workspace:manage");
  const { count } = await scope.db.workspace.updateMany({
    where: { id: scope.workspaceId, version: version ?? before.version },
    data: {
      ...defined(changes),
      ...(archived !== undefined && { archivedAt: archived ? scope.now : null }),
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError("conflict", { current: before });
  if (changes.currency !== undefined && changes.currency !== before.currency) await assertUnpriced(scope);
  const after = await readWorkspace(scope);
  await record(
    scope,
    archivingVerb(before, after),
    subjectOf(after),
    changesBetween(before, defined({ ...changes, archived })),
  );
  return after;
}

/** Asked once the currency is changed: its row then keeps who writes a price waiting, and is put back where one exists. */
async function assertUnpriced({ db, workspaceId }: Scope<"workspace:retire">): Promise<void> {
  const priced = await db.product.findFirst({ where: { workspaceId }, select: { id: true } });
  if (priced)
    throw new AppError("conflict", {
      reason: "currencyInUse",
      issues: [{ path: ["currency"], code: "currencyInUse" }],
    });
}

/** The screen's buttons: archived, it is read by its members and changed by nobody, until it is brought back. */
export async function archiveWorkspace(
  scope: Scope<"workspace:retire">,
  { archived }: { archived: boolean },
) {
  return updateWorkspace(scope, { archived });
}

function archivingVerb(before: { archived: boolean }, after: { archived: boolean }): string {
  if (before.archived === after.archived) return "updated";
  return after.archived ? "archived" : "restored";
}

function subjectOf({ id, name }: { id: string; name: string }) {
  return { kind: "workspace", id, title: name };
}
