import "server-only";
import { roleOf } from "@/lib/auth/policy";
import type { AccountScope, Scope } from "@/lib/auth/scope";
import { weekStart as weekStartSchema } from "@/lib/calendar/schema";
import { afterCursor, type PageInput, pageOf } from "@/lib/platform/page";

export async function readWorkspace(scope: Scope<"workspace:read">) {
  const row = await scope.db.workspace.findUniqueOrThrow({ where: { id: scope.workspaceId } });
  const { id, slug, name, currency, timeZone, archivedAt, version } = row;
  const weekStart = weekStartSchema.parse(row.weekStart);
  return {
    id,
    slug,
    name,
    currency,
    timeZone,
    weekStart,
    archived: archivedAt !== null,
    role: roleOf(scope.role),
    version,
  };
}

/** The workspaces that a person is a member of and this request's credential opens, oldest first. */
export async function listWorkspaces({ db, userId, confinedTo }: AccountScope, { limit, cursor }: PageInput) {
  const opened = confinedTo && { workspaceId: { in: [...confinedTo] } };
  const workspaces = await db.workspace.findMany({
    where: { deletedAt: null, members: { some: { userId, ...opened } }, ...afterCursor(cursor) },
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
