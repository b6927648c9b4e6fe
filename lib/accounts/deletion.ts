import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import { recordForAccount } from "@/lib/events/record";
import { AppError, invalid } from "@/lib/platform/errors";
import { confirmPassword } from "./mutations";
import type { DeleteAccount } from "./schema";

/**
 * Deletes the person, their sign-ins and the workspaces that nobody else is a member of. Throws conflict while they
 * are the last admin of one that others are members of.
 */
export async function deleteAccount(
  scope: AccountScope,
  { email, currentPassword }: DeleteAccount,
): Promise<void> {
  const user = await scope.db.user.findUniqueOrThrow({ where: { id: scope.userId } });
  if (email !== user.email) throw invalid("email", "nameDiffers");
  if (user.passwordHash) await confirmPassword(scope, currentPassword ?? "");
  await deleteLonelyWorkspaces(scope);
  await recordForAccount(scope, "deleted", { kind: "user", id: user.id, title: "" });
  await scope.db.user.delete({ where: { id: user.id } });
}

async function deleteLonelyWorkspaces({ db, userId }: AccountScope): Promise<void> {
  const memberships = await db.member.findMany({
    where: { userId, role: "admin" },
    select: {
      workspaceId: true,
      workspace: { select: { members: { select: { userId: true, role: true } } } },
    },
  });
  for (const { workspaceId, workspace } of memberships) {
    const others = workspace.members.filter((member) => member.userId !== userId);
    if (others.length === 0) await db.workspace.delete({ where: { id: workspaceId } });
    else if (!others.some(({ role }) => role === "admin"))
      throw new AppError("conflict", { reason: "lastAdmin" });
  }
}
