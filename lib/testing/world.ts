import { findByApiToken } from "@/lib/auth/identity";
import type { Permission, Role } from "@/lib/auth/policy";
import { type AccountScope, accountScope, type Scope, workspaceScope } from "@/lib/auth/scope";
import { hashToken, randomToken } from "@/lib/auth/secrets";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

export type Person = { id: string; name: string; email: string; token: string };
export type World = {
  ana: Person;
  carl: Person;
  ben: Person;
  eve: Person;
  home: { id: string; slug: string };
  elsewhere: { id: string; slug: string };
};

/** Monday, 23 March 2026, 09:00 in Berlin. */
export const NOW = new Date("2026-03-23T08:00:00Z");

/** Ana owns Home, Carl edits it, Ben only views it; Eve lives elsewhere. */
export async function theWorld(): Promise<World> {
  const [ana, carl, ben, eve] = await Promise.all([
    person("Ana"),
    person("Carl"),
    person("Ben"),
    person("Eve"),
  ]);
  const home = await workspace("home", { [ana.id]: "admin", [carl.id]: "editor", [ben.id]: "viewer" });
  const elsewhere = await workspace("elsewhere", { [eve.id]: "admin" });
  return { ana, carl, ben, eve, home, elsewhere };
}

export async function person(name: string, timeZone = "Europe/Berlin"): Promise<Person> {
  const email = `${name.toLowerCase()}@example.org`;
  const user = await prisma().user.create({ data: { name, email, timeZone } });
  const token = randomToken();
  await prisma().apiToken.create({ data: { userId: user.id, name: "test", tokenHash: hashToken(token) } });
  return { id: user.id, name, email, token };
}

export async function workspace(slug: string, members: Record<string, Role>) {
  const { id } = await prisma().workspace.create({ data: { slug, name: slug } });
  const data = Object.entries(members).map(([userId, role]) => ({ workspaceId: id, userId, role }));
  await prisma().member.createMany({ data });
  return { id, slug };
}

export async function accountOf({ token }: Person, now = NOW): Promise<AccountScope> {
  return accountScope(prisma(), await found(token, now), contextAt(now));
}

/** The key that this person gets in a workspace; throws as the doors do where they get none. */
export async function scopeOf<P extends Permission>(
  { token }: Person,
  permission: P,
  slug = "home",
  now = NOW,
): Promise<Scope<P>> {
  const who = await found(token, now);
  return workspaceScope("write", permission, slug, accountScope(prisma(), who, contextAt(now)), who);
}

export function contextAt(now = NOW) {
  return { now, requestId: "test", address: "192.0.2.1", userAgent: null };
}

async function found(token: string, now: Date) {
  const who = await findByApiToken(token, now);
  if (!who) throw new AppError("unauthenticated");
  return who;
}
