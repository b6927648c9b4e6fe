import "server-only";
import { consume } from "@/lib/auth/limits";
import { hashPassword } from "@/lib/auth/password";
import { isGuessable } from "@/lib/auth/password-strength";
import type { RequestContext } from "@/lib/auth/request";
import { hashToken } from "@/lib/auth/secrets";
import { inTransaction } from "@/lib/auth/transaction";
import { recordForAccount } from "@/lib/events/record";
import { readInvitation } from "@/lib/invitations/queries";
import { type Db, prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { AppError, invalid } from "@/lib/platform/errors";
import { foundWorkspace } from "@/lib/workspaces/founding";
import { userRecord } from "./queries";
import type { RegisterInput } from "./schema";

/** Makes a user with a personal workspace. Throws too-many-requests, forbidden, invalid, or conflict for a taken e-mail. */
export async function register(context: RequestContext, input: RegisterInput) {
  await consume("registerPerAddress", context.address);
  if (!(await mayRegister(input, context))) throw new AppError("forbidden", { reason: "registrationClosed" });
  assertStrong(input.password, [input.email, input.name]);
  await consume("registerPerEmail", hashToken(input.email));
  const passwordHash = await hashPassword(input.password);

  const { email, name, timeZone = "UTC" } = input;
  return inTransaction((db) => createPerson(db, context, { email, name, timeZone, passwordHash }));
}

/** An invitation is used up only when it is accepted, by whoever is signed in then. */
async function mayRegister({ email, invitation }: RegisterInput, { now }: RequestContext): Promise<boolean> {
  if (env().REGISTRATION !== "invite") return env().REGISTRATION === "open";
  const found = invitation ? await readInvitation(prisma(), invitation, now) : null;
  return found?.state === "open" && (found.email ?? email) === email;
}

type NewPerson = { email: string; name: string; timeZone: string; passwordHash: string | null };

/** Throws conflict for an e-mail that somebody has already. */
export async function createPerson(db: Db, { now, requestId }: RequestContext, person: NewPerson) {
  const { count } = await db.user.createMany({ data: [person], skipDuplicates: true });
  if (count === 0) throw new AppError("conflict", { reason: "emailTaken" });
  const user = await db.user.findUniqueOrThrow({ where: { email: person.email } });
  const { id: userId, name, timeZone, dayStart } = user;
  await db.zoneChange.create({ data: { userId, timeZone, dayStart, at: now } });
  const scope = { db, userId, now, requestId };
  await recordForAccount(scope, "registered", { kind: "user", id: userId, title: name });
  const workspace = await foundWorkspace(scope, { name });
  return { user: userRecord(user), workspace };
}

/** Throws invalid for a password that is easy to guess. */
export function assertStrong(password: string, ownWords: string[], field = "password"): void {
  if (isGuessable(password, ownWords)) throw invalid(field, "guessable");
}
