import { expect, onTestFinished, test } from "vitest";
import { invite } from "@/lib/invitations/mutations";
import { invitationInput } from "@/lib/invitations/schema";
import { prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { PASSWORD } from "@/lib/testing/accounts";
import { contextAt, scopeOf, theWorld } from "@/lib/testing/world";
import { register } from "./registration";
import { registerForm, registerInput } from "./schema";

const ana = { email: "ana@example.org", password: PASSWORD, name: "Ana's Home", timeZone: "Europe/Berlin" };
let addresses = 0;

function registering(input: object = {}, address = nextAddress()) {
  return register({ ...contextAt(), address }, registerInput.parse({ ...ana, ...input }));
}

function nextAddress() {
  addresses += 1;
  return `2001:db8::${addresses.toString(16)}`;
}

test("registering makes a user with a personal workspace of which they are the admin", async () => {
  const { user, workspace } = await registering();

  expect(user).toMatchObject({
    email: ana.email,
    timeZone: "Europe/Berlin",
    dayStart: "00:00",
    weekStart: "MO",
  });
  expect(workspace).toMatchObject({ slug: "anas-home", name: "Ana's Home", role: "admin" });
  expect(await prisma().member.findMany()).toMatchObject([{ userId: user.id, role: "admin" }]);
  expect(await prisma().zoneChange.count({ where: { userId: user.id } })).toBe(1);
});

test("an e-mail that differs only in case is taken, and nothing is left of the attempt", async () => {
  await registering();

  await expect(registering({ email: " ANA@Example.ORG " })).rejects.toMatchObject({
    code: "conflict",
    details: { reason: "emailTaken" },
  });
  expect(await prisma().workspace.count()).toBe(1);
});

test("of many at the same moment one gets the e-mail, and each name gets a slug of its own", async () => {
  const same = await Promise.allSettled([registering(), registering(), registering()]);
  const others = await Promise.all(["b", "c"].map((name) => registering({ email: `${name}@example.org` })));

  expect(same.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(new Set(others.map(({ workspace }) => workspace.slug)).size).toBe(2);
});

test("an e-mail has three tries an hour, an address ten a minute", async () => {
  await registering();
  for (let time = 0; time < 2; time += 1)
    await expect(registering()).rejects.toMatchObject({ code: "conflict" });
  await expect(registering()).rejects.toMatchObject({ code: "too-many-requests" });

  const address = "192.0.2.77";
  for (let time = 0; time < 10; time += 1) await registering({ email: `p${time}@example.org` }, address);
  await expect(registering({ email: "p10@example.org" }, address)).rejects.toMatchObject({
    code: "too-many-requests",
  });
});

test("a password that is easy to guess is refused beside its field", async () => {
  await expect(registering({ password: "ana@example.org1" })).rejects.toMatchObject({
    details: { issues: [{ path: ["password"], code: "guessable" }] },
  });
});

test.each([
  ["a role", { role: "admin" }],
  ["a workspace", { workspaceId: "0198a000-0000-7000-8000-000000000000" }],
  ["a password hash", { passwordHash: "x" }],
  ["no e-mail", { email: "nobody" }],
  ["two lines for a name", { name: "Ana\r\nBcc: x" }],
  ["a name of blanks", { name: "   " }],
  ["81 letters for a name", { name: "x".repeat(81) }],
  ["a zone that is none", { timeZone: "Mars/Olympus" }],
])("%s is refused", (_, input) => {
  expect(registerInput.safeParse({ ...ana, ...input }).success).toBe(false);
});

test("a browser's zone that this machine does not know is left out", () => {
  expect(registerForm.parse({ ...ana, timeZone: "Mars/Olympus" }).timeZone).toBeUndefined();
});

test("where registration is not open nobody gets in", async () => {
  onTestFinished(() => void Object.assign(env(), { REGISTRATION: "open" }));

  for (const REGISTRATION of ["closed", "invite"]) {
    Object.assign(env(), { REGISTRATION });
    await expect(registering()).rejects.toMatchObject({ details: { reason: "registrationClosed" } });
  }
  expect(await prisma().user.count()).toBe(0);
});

test("where it is by invitation, one that can still be used lets its guest in", async () => {
  onTestFinished(() => void Object.assign(env(), { REGISTRATION: "open" }));
  const host = await theWorld();
  const scope = await scopeOf(host.ana, "workspace:manage");
  const { url } = await invite(scope, invitationInput.parse({ email: "ada@example.org" }));
  const invitation = url.split("/").at(-1) ?? "";
  Object.assign(env(), { REGISTRATION: "invite" });

  await expect(registering({ email: "bob@example.org", invitation })).rejects.toMatchObject({
    code: "forbidden",
  });
  expect(await registering({ email: "ada@example.org", invitation })).toMatchObject({
    user: { email: "ada@example.org" },
  });
});
