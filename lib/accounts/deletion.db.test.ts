import { expect, test } from "vitest";
import { findByDevice } from "@/lib/auth/identity";
import { prisma } from "@/lib/platform/db";
import { accountBy, PASSWORD, registered, signedIn } from "@/lib/testing/accounts";
import { furnish } from "@/lib/testing/furnished";
import { NOW, workspace } from "@/lib/testing/world";
import { deleteAccount, leftBehind } from "./deletion";

test("deleting takes the person, their sign-ins and the workspaces that only they were in", async () => {
  const [ana, eve] = [await registered("Ana"), await registered("Eve")];
  await workspace("club", { [ana.id]: "editor", [eve.id]: "admin" });
  await furnish("ana", ana);
  const secret = await signedIn(ana);
  const scope = await accountBy(secret);
  expect((await leftBehind(scope)).lonely.map(({ name }) => name)).toEqual(["Ana"]);

  await deleteAccount(scope, { email: ana.email, currentPassword: PASSWORD });

  expect(await findByDevice(secret, NOW)).toBeNull();
  expect((await prisma().workspace.findMany()).map(({ slug }) => slug).sort()).toEqual(["club", "eve"]);
  expect((await prisma().user.findMany()).map(({ name }) => name)).toEqual(["Eve"]);
});

test.each([
  ["another e-mail", { email: "ana@example.com", currentPassword: PASSWORD }, "emailDiffers"],
  ["a wrong password", { email: "ana@example.org", currentPassword: "wrong" }, "wrongPassword"],
  ["no password", { email: "ana@example.org" }, "wrongPassword"],
])("%s deletes nothing", async (_, input, code) => {
  const scope = await accountBy(await signedIn(await registered("Ana")));

  await expect(deleteAccount(scope, input)).rejects.toMatchObject({ details: { issues: [{ code }] } });
  expect(await prisma().user.count()).toBe(1);
});

test("the last admin of a workspace with others in it cannot leave them alone", async () => {
  const [ana, ben] = [await registered("Ana"), await registered("Ben")];
  await workspace("club", { [ana.id]: "admin", [ben.id]: "editor" });
  const scope = await accountBy(await signedIn(ana));
  const given = { email: ana.email, currentPassword: PASSWORD };

  await expect(deleteAccount(scope, given)).rejects.toMatchObject({ details: { reason: "lastAdmin" } });

  await prisma().member.updateMany({ where: { userId: ben.id }, data: { role: "admin" } });
  await deleteAccount(scope, given);
  expect(await prisma().member.count({ where: { userId: ben.id } })).toBe(2);
});

test("who has no password deletes their account only soon after signing in", async () => {
  const ana = await registered("Ana");
  await prisma().user.update({ where: { id: ana.id }, data: { passwordHash: null } });
  const secret = await signedIn(ana);
  const later = new Date(NOW.getTime() + 11 * 60_000);

  await expect(deleteAccount(await accountBy(secret, later), { email: ana.email })).rejects.toMatchObject({
    details: { reason: "signInAgain" },
  });

  await deleteAccount(await accountBy(secret), { email: ana.email });
  expect(await prisma().user.count()).toBe(0);
});
