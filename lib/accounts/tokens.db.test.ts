import { beforeEach, expect, test } from "vitest";
import type { AccountScope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { accountOf, theWorld, type World } from "@/lib/testing/world";
import { tokenInput } from "./schema";
import { createToken, everyToken, listTokens, revokeToken } from "./tokens";

let world: World;
let ana: AccountScope;

beforeEach(async () => {
  world = await theWorld();
  ana = await accountOf(world.ana);
});

test("a token is shown once, and kept as a hash", async () => {
  const { token, ...made } = await createToken(ana, tokenInput.parse({ name: "Backup" }));

  expect(made).toMatchObject({ name: "Backup", scopes: ["read", "write"], workspaceIds: [] });
  expect(await everyToken(ana)).toContainEqual(made);
  expect(JSON.stringify(await prisma().apiToken.findMany())).not.toContain(token);
});

test("tokens are listed oldest first to scripts, newest first on the screen", async () => {
  for (const name of ["one", "two"]) await createToken(ana, tokenInput.parse({ name }));

  const { items } = await listTokens(ana, { limit: 50 });

  expect(items.map(({ name }) => name)).toEqual(["test", "one", "two"]);
  expect((await everyToken(ana)).map(({ name }) => name)).toEqual(["two", "one", "test"]);
});

test("a confined one is told of itself alone", async () => {
  for (const name of ["one", "two"]) await createToken(ana, tokenInput.parse({ name }));
  const confined = { ...ana, confinedTo: [world.home.id] };

  const { items } = await listTokens(confined, { limit: 50 });

  expect(items).toMatchObject([{ id: ana.credentialId, name: "test" }]);
});

test("one is neither for a workspace of others nor for the past", async () => {
  const strange = tokenInput.parse({ name: "Mine", workspaceIds: [world.elsewhere.id] });
  const late = tokenInput.parse({ name: "Late", expiresAt: "2001-01-01T00:00:00Z" });

  await expect(createToken(ana, strange)).rejects.toMatchObject({
    details: { issues: [{ path: ["workspaceIds"] }] },
  });
  await expect(createToken(ana, late)).rejects.toMatchObject({
    details: { issues: [{ path: ["expiresAt"] }] },
  });
});

test("a token that was revoked is told in the log by its name", async () => {
  const { id } = await createToken(ana, tokenInput.parse({ name: "Backup" }));

  await revokeToken(ana, { id });

  const lines = await prisma().accountEvent.findMany({ orderBy: { id: "asc" } });
  const subject = { kind: "token", id, title: "Backup" };
  expect(lines).toMatchObject([
    { verb: "created", subject },
    { verb: "deleted", subject },
  ]);
});
