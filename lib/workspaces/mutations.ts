import "server-only";
import type { AccountScope, Scope } from "@/lib/auth/scope";
import { changesBetween, record } from "@/lib/events/record";
import { defined } from "@/lib/platform/defined";
import { AppError } from "@/lib/platform/errors";
import { foundWorkspace } from "./founding";
import { readWorkspace } from "./queries";
import type { WorkspaceChanges, WorkspaceInput } from "./schema";

export async function createWorkspace(scope: AccountScope, input: WorkspaceInput) {
  return foundWorkspace(scope, input);
}

export async function updateWorkspace(
  scope: Scope<"workspace:manage">,
  { version, archived, ...changes }: WorkspaceChanges,
) {
  const before = await readWorkspace(scope);
  const { count } = await scope.db.workspace.updateMany({
    where: { id: scope.workspaceId, version: version ?? before.version },
    data: {
      ...defined(changes),
      ...(archived !== undefined && { archivedAt: archived ? scope.now : null }),
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError("conflict", { current: before });
  const after = await readWorkspace(scope);
  await record(scope, "updated", subjectOf(after), changesBetween(before, defined({ ...changes, archived })));
  return after;
}

function subjectOf({ id, name }: { id: string; name: string }) {
  return { kind: "workspace", id, title: name };
}
