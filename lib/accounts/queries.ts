import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import type { Db } from "@/lib/platform/db";
import type { Prisma, User } from "@/lib/platform/prisma/client";

export type UserRecord = ReturnType<typeof userRecord>;

export function userRecord(user: User) {
  const { id, email, name, timeZone, dayStart, weekStart, locale, clock, appearance } = user;
  return { id, email, name, timeZone, dayStart, weekStart, locale, clock, appearance };
}

/** The person, and those of their workspaces that this request's credential opens, oldest first. */
export async function whoAmI(scope: AccountScope) {
  const [user, workspaces] = await Promise.all([
    scope.db.user.findUniqueOrThrow({ where: { id: scope.userId } }),
    listWorkspacesOf(scope),
  ]);
  return { user: userRecord(user), workspaces };
}

export function listWorkspacesOf({ db, userId, confinedTo }: AccountScope) {
  return workspacesOf(db, { userId, ...(confinedTo && { workspaceId: { in: [...confinedTo] } }) });
}

/** Those of whoever signs in with this address, which is in lower case. */
export function listWorkspacesOfEmail(db: Db, email: string) {
  return workspacesOf(db, { user: { email } });
}

async function workspacesOf(db: Db, member: Prisma.MemberWhereInput) {
  const memberships = await db.member.findMany({
    where: { ...member, workspace: { deletedAt: null } },
    select: { role: true, workspace: { select: { id: true, slug: true, name: true } } },
    orderBy: { id: "asc" },
  });
  return memberships.map(({ role, workspace }) => ({ ...workspace, role }));
}

/** Where this person is signed in, latest use first; `current` is the device that asks. */
export async function listDevices({ db, userId, credentialId }: AccountScope) {
  const devices = await db.signIn.findMany({
    where: { userId },
    select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: "desc" },
  });
  return devices.map((device) => ({ ...device, current: device.id === credentialId }));
}

/** With what this person can sign in. */
export async function waysIn({ db, userId }: AccountScope): Promise<{ password: boolean; google: boolean }> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true, accounts: { where: { provider: "google" }, select: { id: true } } },
  });
  return { password: user.passwordHash !== null, google: user.accounts.length > 0 };
}
