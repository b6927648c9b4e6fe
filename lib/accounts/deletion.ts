import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import { recordForAccount } from "@/lib/events/record";
import { AppError, invalid } from "@/lib/platform/errors";
import { letGoOfTasks } from "@/lib/tasks/assignee";
import { removeWorkspaces } from "@/lib/workspaces/removal";
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
  if (email !== user.email) throw invalid("email", "emailDiffers");
  await confirmPassword(scope, currentPassword);
  const { lonely, adminless } = await leftBehind(scope);
  if (adminless.length > 0) throw new AppError("conflict", { reason: "lastAdmin" });
  await removeWorkspaces(
    scope.db,
    lonely.map(({ id }) => id),
  );
  await letGoOfTasks(scope);
  await recordForAccount(scope, "deleted", { kind: "user", id: user.id, title: "" });
  await scope.db.user.delete({ where: { id: user.id } });
}

/** The workspaces that would be left with nobody in them, and those with nobody to look after the others. */
export async function leftBehind({ db, userId }: AccountScope) {
  const workspaces = await db.workspace.findMany({
    where: { members: { some: { userId, role: "admin" } } },
    select: {
      id: true,
      name: true,
      deletedAt: true,
      members: { where: { userId: { not: userId } }, select: { role: true } },
    },
    orderBy: { name: "asc" },
  });
  return {
    lonely: workspaces.filter(({ members }) => members.length === 0),
    adminless: workspaces.filter(
      ({ deletedAt, members }) =>
        deletedAt === null && members.length > 0 && !members.some(({ role }) => role === "admin"),
    ),
  };
}
