import { beforeEach, expect, test } from "vitest";
import { findBySigningKey } from "@/lib/auth/identity";
import type { AccountScope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { prisma } from "@/lib/platform/db";
import { accountBy, PASSWORD, registered, signedIn } from "@/lib/testing/accounts";
import { accountOf, NOW, theWorld, type World } from "@/lib/testing/world";
import { createKey, createKeyUntil, everyKey, listKeys, revokeKey } from "./keys";
import { changePassword, signOutEverywhere } from "./mutations";
import { resetPassword } from "./recovery";
import { tokenInput } from "./schema";

let world: World;
let ana: AccountScope;

beforeEach(async () => {
  world = await theWorld();
  ana = await accountOf(world.ana);
});

const named = (name: string) => tokenInput.parse({ name });

test("a key's secret is shown once, and never stored as it is", async () => {
  const { secret, ...made } = await createKey(ana, named("Till"));

  expect(made).toMatchObject({ name: "Till", scopes: ["read", "write"], workspaceIds: [] });
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(await everyKey(ana)).toEqual([made]);
  expect(JSON.stringify(await prisma().signingKey.findMany())).not.toContain(secret);
});

test("keys are listed oldest first to scripts, newest first on the screen, and to nobody else", async () => {
  for (const name of ["one", "two"]) await createKey(ana, named(name));

  const { items } = await listKeys(ana, { limit: 50 });

  expect(items.map(({ name }) => name)).toEqual(["one", "two"]);
  expect((await everyKey(ana)).map(({ name }) => name)).toEqual(["two", "one"]);
  expect(await everyKey(await accountOf(world.eve))).toEqual([]);
});

test("one that is made on the screen ends with its last day, by the person's clocks", async () => {
  const form = {
    name: "Till",
    access: "read",
    workspaceId: world.home.id,
    lastDay: day("2026-03-31"),
  } as const;

  const key = await createKeyUntil(ana, form);

  expect(key).toMatchObject({ scopes: ["read"], workspaceIds: [world.home.id] });
  expect(key.expiresAt).toEqual(new Date("2026-03-31T22:00:00Z"));
});

test("somebody else's key is not there to be revoked", async () => {
  const { id } = await createKey(ana, named("Till"));
  const eve = await accountOf(world.eve);

  await expect(revokeKey(eve, { id })).rejects.toMatchObject({ code: "not-found" });

  expect(await everyKey(ana)).toHaveLength(1);
});

test("making and revoking a key are told in the log by its name, never with its secret", async () => {
  const { id, secret } = await createKey(ana, named("Till"));
  await revokeKey(ana, { id });

  const lines = await prisma().accountEvent.findMany({ orderBy: { id: "asc" } });

  const subject = { kind: "key", id, title: "Till" };
  expect(lines).toMatchObject([
    { verb: "created", subject },
    { verb: "deleted", subject },
  ]);
  expect(JSON.stringify(lines)).not.toContain(secret);
});

test("a new password, a reset one and signing out everywhere end every key", async () => {
  const user = await registered("Ida");
  const newPassword = "seven owls under rain";
  const endings = [
    async (scope: AccountScope) => changePassword(scope, { currentPassword: PASSWORD, newPassword }),
    async () => resetPassword(user.email, newPassword, NOW),
    signOutEverywhere,
  ];

  for (const end of endings) {
    const scope = await accountBy(await signedIn(user));
    const { id } = await createKey(scope, named("Till"));
    await end(scope);
    expect(await findBySigningKey(id, NOW)).toBeNull();
  }
});
