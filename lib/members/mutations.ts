import "server-only";
import { assertMay, type Scope } from "@/lib/auth/scope";
import { record } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";
import { letGoOfTasks } from "@/lib/tasks/assignee";
import { type MemberRecord, readMember } from "./queries";
import type { MemberChanges } from "./schema";

/** Throws not-found, or conflict where nobody would be left to manage the workspace. */
export async function changeRole(
  scope: Scope<"workspace:manage">,
  { id, role }: MemberChanges,
): Promise<MemberRecord> {
  await lockWorkspace(scope);
  const before = await readMember(scope, { id });
  if (before.role === role) return before;
  if (before.role === "admin") await assertOtherAdmin(scope, id);
  await scope.db.member.updateMany({ where: { workspaceId: scope.workspaceId, id }, data: { role } });
  await record(scope, "changedRole", subjectOf(before), { role: { from: before.role, to: role } });
  return { ...before, role };
}

/**
 * Ends a membership: an admin anybody's, everybody their own. What the person made stays, with their name. Throws
 * not-found, forbidden, or conflict where nobody would be left to manage the workspace.
 */
export async function removeMember(scope: Scope<"workspace:leave">, { id }: { id: string }): Promise<void> {
  await lockWorkspace(scope);
  const member = await readMember(scope, { id });
  const leaves = member.userId === scope.userId;
  if (!leaves) assertMay(scope.role, "workspace:manage");
  if (member.role === "admin") await assertOtherAdmin(scope, id);
  const { db, workspaceId } = scope;
  await letGoOfTasks({ db, userId: member.userId }, workspaceId);
  await db.member.deleteMany({ where: { workspaceId, id } });
  await record(scope, leaves ? "left" : "removed", subjectOf(member), {
    role: { from: member.role },
    userId: { from: member.userId },
  });
}

/** Makes somebody else the admin, and its former one an editor. Throws not-found. */
export async function handOver(scope: Scope<"workspace:manage">, { id }: { id: string }): Promise<void> {
  await changeRole(scope, { id, role: "admin" });
  const { db, workspaceId, userId } = scope;
  const self = await db.member.findUniqueOrThrow({ where: { workspaceId_userId: { workspaceId, userId } } });
  if (self.id !== id) await changeRole(scope, { id: self.id, role: "editor" });
}

/** Changes of who may what follow each other, so that two admins cannot step down at the same moment. */
async function lockWorkspace({ db, workspaceId }: Scope<"workspace:read">): Promise<void> {
  await db.$queryRaw`SELECT id FROM "Workspace" WHERE id = ${workspaceId}::uuid FOR UPDATE`;
}

async function assertOtherAdmin({ db, workspaceId }: Scope<"workspace:read">, id: string): Promise<void> {
  const others = await db.member.count({ where: { workspaceId, role: "admin", id: { not: id } } });
  if (others === 0) throw new AppError("conflict", { reason: "lastAdminHere" });
}

function subjectOf({ id, name }: MemberRecord) {
  return { kind: "member", id, title: name };
}
