import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { updateRoutine } from "@/lib/routines/mutations";
import { aRoutine } from "@/lib/testing/routines";
import { aTheme } from "@/lib/testing/themes";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { createTheme, deleteTheme, updateTheme } from "./mutations";
import { listThemeNames, listThemes, overviewThemes, readTheme } from "./queries";

let world: World;
let scope: Scope<"themes:write">;

beforeEach(async () => {
  world = await theWorld();
  scope = await scopeOf(world.carl, "themes:write");
});

describe("a name and a colour", () => {
  test("are each one theme's in a workspace, the name whatever its case", async () => {
    await aTheme(scope, { name: "Дом", color: "teal" });

    await expect(aTheme(scope, { name: "ДОМ" })).rejects.toMatchObject({ code: "conflict" });
    await expect(aTheme(scope, { name: "Work", color: "teal" })).rejects.toMatchObject({ code: "conflict" });
    const elsewhere = await scopeOf(world.eve, "themes:write", "elsewhere");
    expect(await aTheme(elsewhere, { name: "Дом", color: "teal" })).toMatchObject({ color: "teal" });
  });

  test("are told apart by the database itself where two come at once", async () => {
    const workspaceId = world.home.id;
    await prisma().theme.create({ data: { workspaceId, name: "Дом", color: "teal" } });

    const twins = [
      prisma().theme.create({ data: { workspaceId, name: "дом", color: "red" } }),
      prisma().theme.create({ data: { workspaceId, name: "Work", color: "teal" } }),
    ];

    const outcomes = await Promise.allSettled(twins);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  test("are kept by a theme that is changed to what it is", async () => {
    const theme = await aTheme(scope, { name: "Home", color: "teal" });

    expect(await updateTheme(scope, { id: theme.id, name: "HOME", color: "teal" })).toMatchObject({
      name: "HOME",
      version: 2,
    });
  });
});

test("fourteen themes made at once without a colour have fourteen", async () => {
  const names = Array.from({ length: 14 }, (_, index) => `Theme ${index}`);

  await Promise.all(names.map((name) => inTransaction((db) => createTheme({ ...scope, db }, { name }))));

  const themes = await listThemeNames(scope);
  expect(new Set(themes.map(({ color }) => color)).size).toBe(14);
});

test("a theme tells how much hangs on it, and pages of themes follow one another", async () => {
  const home = await aTheme(scope, { name: "Home" });
  const work = await aTheme(scope, { name: "Work" });
  const routines = await scopeOf(world.carl, "routines:write");
  await aRoutine(routines, { themeId: work.id });

  expect((await overviewThemes(scope)).map(({ name, counts }) => [name, counts.routines])).toEqual([
    ["Home", 0],
    ["Work", 1],
  ]);
  const first = await listThemes(scope, { limit: 1 });
  const second = await listThemes(scope, { limit: 1, cursor: first.nextCursor ?? "" });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([home.id, work.id]);
  expect(second.nextCursor).toBeNull();
});

test("deleting a theme leaves what it grouped", async () => {
  const { id } = await aTheme(scope);
  const routines = await scopeOf(world.carl, "routines:write");
  const routine = await aRoutine(routines, { themeId: id });

  await deleteTheme(scope, { id });

  await expect(readTheme(scope, { id })).rejects.toMatchObject({ code: "not-found" });
  expect(await prisma().routine.findFirst({ where: { id: routine.id } })).toMatchObject({ themeId: null });
});

test("what is put under a theme while that is deleted ends under none, or refused", async () => {
  const { id } = await aTheme(scope);
  const routines = await scopeOf(world.carl, "routines:write");
  const routine = await aRoutine(routines);

  await Promise.allSettled([
    inTransaction((db) => updateRoutine({ ...routines, db }, { id: routine.id, themeId: id })),
    inTransaction((db) => deleteTheme({ ...scope, db }, { id })),
  ]);

  expect(await prisma().theme.count()).toBe(0);
  expect(await prisma().routine.findFirst()).toMatchObject({ themeId: null });
});

test("another workspace's theme is none of ours", async () => {
  const elsewhere = await scopeOf(world.eve, "themes:write", "elsewhere");
  const { id } = await aTheme(elsewhere);
  const routines = await scopeOf(world.carl, "routines:write");

  await expect(aRoutine(routines, { themeId: id })).rejects.toMatchObject({
    code: "invalid",
    details: { issues: [{ path: ["themeId"], code: "noSuchTheme" }] },
  });
});

test("an old version is a conflict that carries the stored theme", async () => {
  const { id } = await aTheme(scope);
  await updateTheme(scope, { id, name: "House" });

  await expect(updateTheme(scope, { id, version: 1, name: "Flat" })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { name: "House", version: 2 } },
  });
});
