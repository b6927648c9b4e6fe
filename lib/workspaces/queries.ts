import "server-only";
import type { AccountScope, Scope } from "@/lib/auth/scope";
import { afterCursor, type PageInput, pageOf } from "@/lib/platform/page";

export async function readWorkspace(scope: Scope<"workspace:read">) {
  const { id, slug, name, currency, version } = await scope.db.workspace.findUniqueOrThrow({
    where: { id: scope.workspaceId },
  });
  return { id, slug, name, currency, role: scope.role, version };
}

/** Who is in the workspace and as what, in the order in which they came. */
export async function listMembers({ db, workspaceId }: Scope<"workspace:read">) {
  const members = await db.member.findMany({
    where: { workspaceId },
    select: { id: true, role: true, user: { select: { name: true } } },
    orderBy: { id: "asc" },
  });
  return members.map(({ user, ...member }) => ({ ...member, name: user.name }));
}

/** The workspaces that a person is a member of, oldest first. */
export async function listWorkspaces({ db, userId }: AccountScope, { limit, cursor }: PageInput) {
  const workspaces = await db.workspace.findMany({
    where: { members: { some: { userId } }, ...afterCursor(cursor) },
    select: { id: true, slug: true, name: true, members: { where: { userId }, select: { role: true } } },
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  const rows = workspaces.map(({ members, ...workspace }) => ({
    ...workspace,
    role: members[0]?.role ?? "viewer",
  }));
  return pageOf(rows, limit);
}
