import { encode } from "next-auth/jwt";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { closeDevice } from "@/lib/auth/devices";
import { findByDevice } from "@/lib/auth/identity";
import { prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { accountBy, PASSWORD, registered, signedIn } from "@/lib/testing/accounts";
import { liveClaims, signInBrowser, signOutBrowser } from "./browser";
import { googleUser, linkGoogle, mayEnterWithGoogle, registerFromGoogle } from "./google";
import { giveLinkPermit } from "./link-permit";
import { confirmPassword } from "./mutations";

/** What the browser of this test holds; Next's own is there only while it answers a request. */
const jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-rota-address": "192.0.2.1" }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
    delete: ({ name }: { name: string }) => jar.delete(name),
  }),
}));

const vouched = { email_verified: true };

beforeEach(() => jar.clear());

/** From now on this browser is signed in as that user. */
async function browserOf(user: { id: string }): Promise<string> {
  const now = new Date();
  const sid = await signedIn(user, now);
  jar.set("rota.session", await encode({ token: { sid }, secret: env().AUTH_SECRET, salt: "rota.session" }));
  return sid;
}

function link(user: { id: string }, providerAccountId: string) {
  return linkGoogle({
    userId: user.id,
    type: "oidc",
    provider: "google",
    providerAccountId,
    access_token: "x",
  });
}

test("a stranger whom Google vouches for may register, one whom it does not may not", async () => {
  expect(await mayEnterWithGoogle("g-1", vouched)).toBe(true);
  expect(await mayEnterWithGoogle("g-1", { email_verified: false })).toBe(false);
  expect(await mayEnterWithGoogle("g-1", undefined)).toBe(false);
});

test("where registration is closed only known Google accounts come in", async () => {
  await link(await registered("Ana"), "g-ana");
  onTestFinished(() => void Object.assign(env(), { REGISTRATION: "open" }));
  Object.assign(env(), { REGISTRATION: "closed" });

  expect(await mayEnterWithGoogle("g-ana", vouched)).toBe(true);
  expect(await mayEnterWithGoogle("g-new", vouched)).toBe("/sign-in?error=registrationClosed");
});

test("who registers by Google has a personal workspace and no password", async () => {
  const profile = googleUser({ sub: "g-1", email: "Ana@Example.org", name: "Ana" });

  const user = await registerFromGoogle({ ...profile, emailVerified: null });

  expect(await prisma().user.findUnique({ where: { id: user.id } })).toMatchObject({
    email: "ana@example.org",
    passwordHash: null,
  });
  expect(await prisma().member.count({ where: { userId: user.id, role: "admin" } })).toBe(1);
});

test("of Google's tokens none is kept", async () => {
  await link(await registered("Ana"), "g-ana");

  expect(await prisma().account.findFirst()).toMatchObject({ access_token: null, id_token: null });
});

test("being signed in does not suffice to link Google: the password comes first", async () => {
  const ana = await registered("Ana");
  const scope = await accountBy(await browserOf(ana), new Date());
  expect(await mayEnterWithGoogle("g-1", vouched)).toBe("/account?error=googleUnconfirmed");

  await expect(confirmPassword(scope, "wrong")).rejects.toMatchObject({ code: "invalid" });
  await confirmPassword(scope, PASSWORD);
  await giveLinkPermit(scope);

  expect(await mayEnterWithGoogle("g-1", vouched)).toBe(true);
  expect(await mayEnterWithGoogle("g-1", vouched)).toBe("/account?error=googleUnconfirmed");
});

test("a permit is its person's, on its device, for ten minutes", async () => {
  const [ana, eve] = [await registered("Ana"), await registered("Eve")];
  const scope = await accountBy(await browserOf(ana), new Date());
  const old = { ...scope, now: new Date(Date.now() - 11 * 60_000) };
  await giveLinkPermit(old);
  expect(await mayEnterWithGoogle("g-1", vouched)).toBe("/account?error=googleUnconfirmed");

  for (const other of [eve, ana]) {
    await giveLinkPermit(scope);
    await browserOf(other);
    expect(await mayEnterWithGoogle("g-1", vouched)).toBe("/account?error=googleUnconfirmed");
  }
});

test("a Google account that opens somebody else's is not linked again", async () => {
  const [ana, eve] = [await registered("Ana"), await registered("Eve")];
  await link(eve, "g-eve");
  const scope = await accountBy(await browserOf(ana), new Date());
  await giveLinkPermit(scope);

  expect(await mayEnterWithGoogle("g-eve", vouched)).toBe("/account?error=googleElsewhere");
});

test("a cookie whose sign-in is dead is nobody's, and links nothing", async () => {
  const secret = await browserOf(await registered("Ana"));
  const cookie = { token: jar.get("rota.session"), secret: env().AUTH_SECRET, salt: "rota.session" };
  expect(await liveClaims(cookie)).toMatchObject({ sid: secret });

  await closeDevice(prisma(), secret);

  expect(await liveClaims(cookie)).toBeNull();
});

test("signing in again in one browser ends what it held before", async () => {
  const ana = await registered("Ana");
  const before = await browserOf(ana);

  const now = await signInBrowser(ana.id);

  expect(now).not.toBe(before);
  expect(await findByDevice(before, new Date())).toBeNull();
  expect(await findByDevice(now, new Date())).not.toBeNull();
});

test("signing out ends the sign-in, once, and is in the log", async () => {
  const secret = await browserOf(await registered("Ana"));

  await signOutBrowser(secret);
  await signOutBrowser(secret);

  expect(await findByDevice(secret, new Date())).toBeNull();
  expect(await prisma().accountEvent.count({ where: { verb: "signedOut" } })).toBe(1);
});
