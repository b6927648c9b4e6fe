import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/platform/db";
import { registered, signedIn } from "@/lib/testing/accounts";
import { NOW } from "@/lib/testing/world";
import { closeDevice } from "./devices";
import { findByApiToken, findByDevice } from "./identity";

let ana: { id: string };

beforeEach(async () => {
  ana = await registered("Ana");
});

const after = (days: number, minutes = 0) => new Date(NOW.getTime() + (days * 1440 + minutes) * 60_000);

test("every sign-in has a secret of its own, of 256 random bits, and only its hash is kept", async () => {
  const secrets = [await signedIn(ana), await signedIn(ana)];

  expect(new Set(secrets).size).toBe(2);
  for (const secret of secrets) expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  const kept = JSON.stringify(await prisma().signIn.findMany());
  for (const secret of secrets) expect(kept).not.toContain(secret);
});

test("a device opens its user's account and no other credential's door", async () => {
  const secret = await signedIn(ana);

  expect(await findByDevice(secret, NOW)).toMatchObject({ identity: { user: { id: ana.id } } });
  expect(await findByApiToken(secret, NOW)).toBeNull();
  expect(await findByDevice(`${secret}A`, NOW)).toBeNull();
});

test("thirty days without use sign a device out", async () => {
  const secret = await signedIn(ana);

  expect(await findByDevice(secret, after(30))).toBeNull();
});

test("use keeps it signed in", async () => {
  const secret = await signedIn(ana);

  expect(await findByDevice(secret, after(29))).not.toBeNull();
  expect(await findByDevice(secret, after(58))).not.toBeNull();
});

test("180 days after its sign-in it is out, however much it was used", async () => {
  const secret = await signedIn(ana);
  for (let day = 20; day < 180; day += 20) expect(await findByDevice(secret, after(day))).not.toBeNull();

  expect(await findByDevice(secret, after(179, 1439))).not.toBeNull();
  expect(await findByDevice(secret, after(180))).toBeNull();
});

test("its last use is noted, though not at every request", async () => {
  const secret = await signedIn(ana);
  const lastSeen = async () => (await prisma().signIn.findFirstOrThrow()).lastSeenAt;

  await findByDevice(secret, after(0, 9));
  expect(await lastSeen()).toEqual(NOW);

  await findByDevice(secret, after(0, 11));
  expect(await lastSeen()).toEqual(after(0, 11));
});

test("a closed device is out at once, and a kept copy of its cookie opens nothing", async () => {
  const [phone, desk] = [await signedIn(ana), await signedIn(ana)];

  expect(await closeDevice(prisma(), phone)).toMatchObject({ id: ana.id });

  expect(await findByDevice(phone, NOW)).toBeNull();
  expect(await findByDevice(desk, NOW)).not.toBeNull();
  expect(await closeDevice(prisma(), phone)).toBeNull();
});
