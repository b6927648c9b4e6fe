import "server-only";
import type { AdapterAccount, AdapterUser } from "next-auth/adapters";
import type { GoogleProfile } from "next-auth/providers/google";
import { consume } from "@/lib/auth/limits";
import { requestContext } from "@/lib/auth/request";
import { inTransaction } from "@/lib/auth/transaction";
import { foundByCookie } from "@/lib/auth/viewer";
import { prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { clipped, unturned } from "@/lib/platform/text";
import { takeLinkPermit } from "./link-permit";
import { createPerson } from "./registration";

/** Google's word on somebody, as one of our users would be written. */
export function googleUser({ sub, email, name }: Pick<GoogleProfile, "sub" | "email" | "name">) {
  const address = email.toLowerCase();
  return { id: sub, email: address, name: clipped(unturned(name || address), 80), image: null };
}

/**
 * Whether this Google account may come in now, or the page that says why not. A known one may; an unknown one
 * becomes a new user, or is linked to whoever is signed in here and has just entered their password for it.
 */
export async function mayEnterWithGoogle(
  providerAccountId: string,
  profile: { email_verified?: boolean | null } | undefined,
): Promise<boolean | string> {
  const key = { provider: "google", providerAccountId };
  const [linked, found] = await Promise.all([
    prisma().account.findUnique({ where: { provider_providerAccountId: key }, select: { userId: true } }),
    foundByCookie(),
  ]);
  if (found) {
    if (linked) return linked.userId === found.identity.user.id || "/account?error=googleElsewhere";
    return (await takeLinkPermit(found)) || "/account?error=googleUnconfirmed";
  }
  if (linked) return true;
  if (profile?.email_verified !== true) return false;
  return env().REGISTRATION === "open" || "/sign-in?error=registrationClosed";
}

/** A new user whom Google vouches for: without a password, with a personal workspace. */
export async function registerFromGoogle({ email, name }: AdapterUser): Promise<AdapterUser> {
  const context = await requestContext();
  await consume("registerPerAddress", context.address);
  const { user } = await inTransaction((db) =>
    createPerson(db, context, { email, name: name ?? email, timeZone: "UTC", passwordHash: null }),
  );
  return { ...user, emailVerified: null };
}

/** Keeps which Google account opens which user, and none of Google's tokens. */
export async function linkGoogle({
  userId,
  type,
  provider,
  providerAccountId,
}: AdapterAccount): Promise<void> {
  await prisma().account.create({ data: { userId, type, provider, providerAccountId } });
}
