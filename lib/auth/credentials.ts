import "server-only";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { User } from "@/lib/platform/prisma/client";
import { consume, giveBack } from "./limits";
import { passwordMatches } from "./password";
import type { RequestContext } from "./request";
import { decrypt, encrypt, hashToken } from "./secrets";

/**
 * Lets the user of an e-mail and password enter. Unknown user and wrong password answer alike and as slowly. Failures
 * are counted per account and device: a stranger who guesses locks out strangers, not the owner on a known device.
 * Throws unauthenticated or too-many-requests.
 */
export async function checkCredentials<T>(
  { email, password, deviceCookie }: { email: string; password: string; deviceCookie: string | null },
  context: RequestContext,
  enter: (user: User) => Promise<T>,
): Promise<T> {
  const account = email.trim().toLowerCase().slice(0, 254);
  const failures = failuresKey(account, deviceCookie);
  const [user] = await Promise.all([
    prisma().user.findUnique({ where: { email: account } }),
    consume("signInPerAddress", context.address),
    consume("signInPerAccount", failures),
  ]);

  const matches = await passwordMatches(user?.passwordHash ?? null, password);
  if (!user || !matches) throw new AppError("unauthenticated", { reason: "wrongCredentials" });
  const [entered] = await Promise.all([enter(user), giveBack("signInPerAccount", failures)]);
  return entered;
}

/** OWASP's device cookie: it proves that this account signed in from here before. */
export function deviceCookieFor(email: string): string {
  return encrypt(email.trim().toLowerCase());
}

function failuresKey(account: string, deviceCookie: string | null): string {
  return deviceCookie && isOf(account, deviceCookie)
    ? `device ${hashToken(deviceCookie)}`
    : `account ${hashToken(account)}`;
}

function isOf(account: string, deviceCookie: string): boolean {
  try {
    return decrypt(deviceCookie) === account;
  } catch {
    return false;
  }
}
