import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { cookieName, deviceSecretIn } from "./cookie";
import { type Found, findByDevice, type Identity, type Membership } from "./identity";
import type { Permission } from "./policy";
import { requestContext } from "./request";
import { type AccountScope, accountScope, type Scope, workspaceScope } from "./scope";

/** Who sent this request's cookie, asked of the database once a request. */
export const foundByCookie = cache(async (): Promise<Found | null> => {
  const secret = await deviceSecret();
  return secret === null ? null : findByDevice(secret, (await requestContext()).now);
});

/** The secret in this browser's cookie, whether or not it still opens anything. */
export async function deviceSecret(): Promise<string | null> {
  const cookie = (await cookies()).get(cookieName("session"));
  return cookie ? deviceSecretIn(cookie.value, (await requestContext()).now) : null;
}

/** The signed-in user and their workspaces, for what is drawn around every page. */
export async function currentViewer(): Promise<{ user: Identity["user"] | null; memberships: Membership[] }> {
  const found = await foundByCookie();
  return { user: found?.identity.user ?? null, memberships: found?.memberships ?? [] };
}

/** A page's key to one workspace. Signed out: to sign-in and back. No member, or too low a role: not found. */
export async function pageScope<P extends Permission>(permission: P, slug: string): Promise<Scope<P>> {
  const found = (await foundByCookie()) ?? (await signInFirst());
  const account = accountScope(prisma(), found, await requestContext());
  try {
    return workspaceScope("read", permission, slug, account, found);
  } catch (error) {
    if (error instanceof AppError) notFound();
    throw error;
  }
}

/** A page's key to the person's own account. */
export async function pageAccount(): Promise<AccountScope> {
  const found = (await foundByCookie()) ?? (await signInFirst());
  return accountScope(prisma(), found, await requestContext());
}

/** proxy.ts has put the page's path into a header of its own. */
async function signInFirst(): Promise<never> {
  const path = (await headers()).get("x-rota-path") ?? "/";
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}
