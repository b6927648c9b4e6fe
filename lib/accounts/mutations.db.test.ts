import { beforeEach, describe, expect, test } from "vitest";
import { findByApiToken, findByDevice } from "@/lib/auth/identity";
import { prisma } from "@/lib/platform/db";
import { accountBy, PASSWORD, registered, signedIn } from "@/lib/testing/accounts";
import { contextAt, NOW } from "@/lib/testing/world";
import {
  changeEmail,
  changePassword,
  login,
  removeDevice,
  signOutEverywhere,
  updatePreferences,
} from "./mutations";
import { listDevices } from "./queries";
import { everyToken, revokeToken } from "./tokens";

let ana: { id: string; email: string };
let phone: string;
let desk: string;
let script: string;

beforeEach(async () => {
  ana = await registered("Ana");
  [phone, desk] = [await signedIn(ana), await signedIn(ana)];
  script = (await login(contextAt(), { email: ana.email, password: PASSWORD })).token;
});

const isIn = async (secret: string) => (await findByDevice(secret, NOW)) !== null;
const isTokenAlive = async () => (await findByApiToken(script, NOW)) !== null;
const wrongPassword = {
  code: "invalid",
  details: { issues: [{ path: ["currentPassword"], code: "wrongPassword" }] },
};
const change = { currentPassword: PASSWORD, newPassword: "seven owls under rain" };

describe("changing the password", () => {
  test("ends every other device and token, and keeps the one that did it", async () => {
    await changePassword(await accountBy(desk), change);

    expect([await isIn(desk), await isIn(phone), await isTokenAlive()]).toEqual([true, false, false]);
    await expect(login(contextAt(), { email: ana.email, password: PASSWORD })).rejects.toMatchObject({
      code: "unauthenticated",
    });
    await expect(
      login(contextAt(), { email: ana.email, password: change.newPassword }),
    ).resolves.toBeDefined();
  });

  test.each(["wrong", undefined])("with %s for the current one changes nothing", async (currentPassword) => {
    const attempt = changePassword(await accountBy(desk), { ...change, currentPassword });

    await expect(attempt).rejects.toMatchObject(wrongPassword);
    expect([await isIn(phone), await isTokenAlive()]).toEqual([true, true]);
  });

  test("to one that is easy to guess is refused", async () => {
    const attempt = changePassword(await accountBy(desk), { ...change, newPassword: "password1234" });

    await expect(attempt).rejects.toMatchObject({
      details: { issues: [{ path: ["newPassword"], code: "guessable" }] },
    });
  });

  test("cannot be guessed at from an open screen", async () => {
    const scope = await accountBy(desk);
    const guess = () => changePassword(scope, { ...change, currentPassword: "wrong" });
    for (let time = 0; time < 5; time += 1) await expect(guess()).rejects.toMatchObject(wrongPassword);

    await expect(changePassword(scope, change)).rejects.toMatchObject({ code: "too-many-requests" });
  });
});

describe("changing the e-mail", () => {
  test("asks for the password, and is signed in with from then on", async () => {
    const scope = await accountBy(desk);
    await expect(
      changeEmail(scope, { currentPassword: "wrong", email: "a@example.org" }),
    ).rejects.toMatchObject(wrongPassword);

    await changeEmail(scope, { currentPassword: PASSWORD, email: "ana@new.example" });

    await expect(login(contextAt(), { email: "ANA@new.example", password: PASSWORD })).resolves.toBeDefined();
  });

  test("does not take somebody else's, and soon stops telling whose there are", async () => {
    await registered("Eve");
    const scope = await accountBy(desk);
    const attempt = () => changeEmail(scope, { currentPassword: PASSWORD, email: "eve@example.org" });
    for (let time = 0; time < 3; time += 1) {
      await expect(attempt()).rejects.toMatchObject({ details: { issues: [{ code: "emailTaken" }] } });
    }

    await expect(attempt()).rejects.toMatchObject({ code: "too-many-requests" });
  });
});

describe("devices and tokens", () => {
  test("are listed, the one that asks among them", async () => {
    const devices = await listDevices(await accountBy(desk));

    expect(devices).toHaveLength(2);
    expect(devices.filter(({ current }) => current)).toHaveLength(1);
    expect(await everyToken(await accountBy(desk))).toMatchObject([
      { name: "API sign-in", lastUsedAt: null },
    ]);
  });

  test("are removed one by one", async () => {
    const scope = await accountBy(desk);
    const other = (await listDevices(scope)).find(({ current }) => !current);
    const [token] = await everyToken(scope);

    await removeDevice(scope, { id: other?.id ?? "" });
    await revokeToken(scope, { id: token?.id ?? "" });

    expect([await isIn(desk), await isIn(phone), await isTokenAlive()]).toEqual([true, false, false]);
  });

  test("of somebody else are not there", async () => {
    const eve = await accountBy(await signedIn(await registered("Eve")));
    const [device] = await listDevices(await accountBy(desk));
    const [token] = await everyToken(await accountBy(desk));

    await expect(removeDevice(eve, { id: device?.id ?? "" })).rejects.toMatchObject({ code: "not-found" });
    await expect(revokeToken(eve, { id: token?.id ?? "" })).rejects.toMatchObject({ code: "not-found" });
    expect([await isIn(desk), await isIn(phone), await isTokenAlive()]).toEqual([true, true, true]);
  });

  test("all end with signing out everywhere", async () => {
    await signOutEverywhere(await accountBy(desk));

    expect([await isIn(desk), await isIn(phone), await isTokenAlive()]).toEqual([false, false, false]);
    expect(await prisma().accountEvent.findMany({ where: { verb: "signedOut" } })).toMatchObject([
      { subject: { kind: "user", id: ana.id, title: "Ana" } },
    ]);
  });
});

test("a new zone is kept with its instant, other preferences are not", async () => {
  await updatePreferences(await accountBy(desk), { weekStart: "SU" });
  await updatePreferences(await accountBy(desk), { timeZone: "Asia/Tokyo" });

  const zones = await prisma().zoneChange.findMany({ where: { userId: ana.id }, orderBy: { id: "asc" } });
  expect(zones).toMatchObject([{ timeZone: "UTC" }, { timeZone: "Asia/Tokyo", at: NOW }]);
});

test("what happens to an account is in its log, without a secret", async () => {
  await changePassword(await accountBy(desk), change);

  const events = await prisma().accountEvent.findMany({ where: { actorId: ana.id } });
  const verbs = events.map(({ verb }) => verb).toSorted();
  expect(verbs).toEqual(["changedPassword", "created", "registered", "signedIn"]);
  expect(JSON.stringify(events)).not.toMatch(/violet|owls|argon2/);
});
