import "server-only";
import { checkCredentials } from "@/lib/auth/credentials";
import { endCredentials } from "@/lib/auth/devices";
import { consume, giveBack } from "@/lib/auth/limits";
import { hashPassword, passwordMatches } from "@/lib/auth/password";
import type { RequestContext } from "@/lib/auth/request";
import type { AccountScope } from "@/lib/auth/scope";
import { changesBetween, recordForAccount } from "@/lib/events/record";
import { prisma } from "@/lib/platform/db";
import { defined } from "@/lib/platform/defined";
import { deleteOnce } from "@/lib/platform/delete-once";
import { AppError, invalid } from "@/lib/platform/errors";
import type { User } from "@/lib/platform/prisma/client";
import { openApiToken } from "./api-sign-in";
import { listWorkspacesOf, listWorkspacesOfEmail, userRecord } from "./queries";
import { assertStrong, register } from "./registration";
import type { ChangeEmail, ChangePassword, LoginInput, Preferences, RegisterInput } from "./schema";

/** Registration for a script: with a token of its own. */
export async function registerForToken(context: RequestContext, input: RegisterInput) {
  const { user, workspace } = await register(context, input);
  return { token: await openApiToken(user, context), user, workspace };
}

/** Sign-in for a script. The workspace is the oldest that the person is a member of. */
export async function login(context: RequestContext, { email, password }: LoginInput) {
  const enter = async (user: User) => ({ token: await openApiToken(user, context), user: userRecord(user) });
  // Hashing takes the most of it: what else is to be read is read meanwhile.
  const [entered, [workspace = null]] = await Promise.all([
    checkCredentials({ email, password, deviceCookie: null }, context, enter),
    listWorkspacesOfEmail(prisma(), email.toLowerCase()),
  ]);
  return { ...entered, workspace };
}

export async function updatePreferences(scope: AccountScope, changes: Preferences) {
  const { db, userId } = scope;
  const before = userRecord(await db.user.findUniqueOrThrow({ where: { id: userId } }));
  const after = userRecord(await db.user.update({ where: { id: userId }, data: defined(changes) }));
  if (after.timeZone !== before.timeZone || after.dayStart !== before.dayStart) {
    const { timeZone, dayStart } = after;
    await db.zoneChange.create({ data: { userId, timeZone, dayStart, at: scope.now } });
  }
  await recordForAccount(scope, "updated", subjectOf(after), changesBetween(before, { ...defined(changes) }));
  return { user: after, workspaces: await listWorkspacesOf(scope) };
}

/** Ends every other sign-in and token of the account. Throws invalid where the current password is wrong. */
export async function changePassword(scope: AccountScope, { currentPassword, newPassword }: ChangePassword) {
  const user = await confirmPassword(scope, currentPassword);
  assertStrong(newPassword, [user.email, user.name], "newPassword");
  const passwordHash = await hashPassword(newPassword);
  await scope.db.user.update({ where: { id: user.id }, data: { passwordHash } });
  await signOutElsewhere(scope);
  await recordForAccount(scope, "changedPassword", subjectOf(user));
}

/** Throws too-many-requests after a few an hour: the answer tells who is signed up. */
export async function changeEmail(scope: AccountScope, { currentPassword, email }: ChangeEmail) {
  const user = await confirmPassword(scope, currentPassword);
  await consume("registerPerEmail", `change ${user.id}`);
  const taken = await scope.db.user.findUnique({ where: { email }, select: { id: true } });
  if (taken && taken.id !== user.id) throw invalid("email", "emailTaken");
  await scope.db.user.update({ where: { id: user.id }, data: { email, emailVerified: null } });
  await recordForAccount(scope, "updated", subjectOf(user), { email: { from: user.email, to: email } });
}

/** Every device, token and signing key but the one that asks. */
export async function signOutElsewhere({ db, userId, credentialId }: AccountScope): Promise<void> {
  await endCredentials(db, { userId, id: { not: credentialId } });
}

export async function signOutEverywhere(scope: AccountScope): Promise<void> {
  await signOutElsewhere(scope);
  await signOutHere(scope);
}

/** The device, token or signing key of this request is dead from now on. */
export async function signOutHere(scope: AccountScope): Promise<void> {
  const { db, userId: id } = scope;
  await endCredentials(db, { userId: id, id: scope.credentialId });
  const { name } = await db.user.findUniqueOrThrow({ where: { id }, select: { name: true } });
  await recordForAccount(scope, "signedOut", { kind: "user", id, title: name });
}

export async function removeDevice({ db, userId }: AccountScope, { id }: { id: string }): Promise<void> {
  await deleteOnce(db.signIn.deleteMany({ where: { userId, id } }));
}

/**
 * Makes sure that it is the person who asks: throws invalid for a wrong password. Who has none, since Google vouches
 * for them, must have signed in within ten minutes; else forbidden.
 */
export async function confirmPassword(scope: AccountScope, password = "", field = "currentPassword") {
  const user = await scope.db.user.findUniqueOrThrow({ where: { id: scope.userId } });
  if (user.passwordHash === null) await confirmFreshSignIn(scope);
  else {
    await consume("signInPerAccount", `confirm ${user.id}`);
    if (!(await passwordMatches(user.passwordHash, password))) throw invalid(field, "wrongPassword");
    await giveBack("signInPerAccount", `confirm ${user.id}`);
  }
  return user;
}

const FRESH_MS = 600_000;

async function confirmFreshSignIn({ db, credentialId, now }: AccountScope): Promise<void> {
  const since = new Date(now.getTime() - FRESH_MS);
  const fresh = await db.signIn.count({ where: { id: credentialId, createdAt: { gt: since } } });
  if (fresh === 0) throw new AppError("forbidden", { reason: "signInAgain" });
}

function subjectOf({ id, name }: { id: string; name: string }) {
  return { kind: "user", id, title: name };
}
