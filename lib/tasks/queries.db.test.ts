import { beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { aTask } from "@/lib/testing/tasks";
import { aTheme } from "@/lib/testing/themes";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { updateTask } from "./mutations";
import { countTasks, listTasks } from "./queries";
import { taskList, taskSorts } from "./schema";

let world: World;
let scope: Scope<"tasks:write">;

beforeEach(async () => {
  world = await theWorld();
  scope = await scopeOf(world.carl, "tasks:write");
});

async function titles(asked: z.input<typeof taskList> = {}) {
  return (await listTasks(scope, taskList.parse(asked))).items.map(({ title }) => title);
}

describe("sorted", () => {
  beforeEach(async () => {
    await aTask(scope, { title: "banana", dueOn: "2026-03-24", priority: "high", position: 3 });
    await aTask(scope, { title: "Apple", priority: "low", position: 1 });
    await aTask(scope, { title: "Ягода", dueOn: "2026-03-24", dueAt: "08:00", position: 4 });
    await aTask(scope, { title: "арбуз", dueOn: "2026-03-20", position: 2 });
  });

  test.each<[z.input<typeof taskList>, string[]]>([
    [{ sort: "created" }, ["banana", "Apple", "Ягода", "арбуз"]],
    [{ sort: "name" }, ["Apple", "banana", "арбуз", "Ягода"]],
    [{ sort: "due" }, ["арбуз", "Ягода", "banana", "Apple"]],
    [{ sort: "due", order: "desc" }, ["Ягода", "banana", "арбуз", "Apple"]],
    [{ sort: "priority", order: "desc" }, ["banana", "арбуз", "Ягода", "Apple"]],
    [{ sort: "position" }, ["Apple", "арбуз", "banana", "Ягода"]],
  ])("by %o", async (asked, expected) => {
    expect(await titles(asked)).toEqual(expected);
  });

  test.each(taskSorts.flatMap((sort) => [[sort, "asc"] as const, [sort, "desc"] as const]))(
    "pages by %s %s follow one another without a gap, also when a task on them goes",
    async (sort, order) => {
      const all = await titles({ sort, order });
      const first = await listTasks(scope, taskList.parse({ sort, order, limit: 2 }));
      await prisma().task.deleteMany({ where: { id: first.items[1]?.id } });

      const cursor = first.nextCursor ?? "";
      const second = await listTasks(scope, taskList.parse({ sort, order, limit: 2, cursor }));

      expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(all);
      expect(second.nextCursor).toBeNull();
    },
  );

  test("a cursor of another order, or none, is refused", async () => {
    const { nextCursor } = await listTasks(scope, taskList.parse({ limit: 1 }));

    for (const cursor of [
      nextCursor ?? "",
      "abc",
      Buffer.from('["due","asc",["x","",1]]').toString("base64url"),
    ]) {
      const asked = taskList.parse({ sort: "due", cursor });
      await expect(listTasks(scope, asked)).rejects.toMatchObject({ code: "invalid" });
    }
  });
});

describe("searched", () => {
  beforeEach(async () => {
    await aTask(scope, { title: "Pay the rent", notes: "to ana@example.org, 100 %" });
    await aTask(scope, { title: "Позвонить маме", notes: "о переезде" });
    await aTask(scope, { title: "去超市买牛奶" });
    await aTask(scope, { title: "شراء الحليب" });
    await aTask(scope, { title: "Cake 🎂", notes: "D'Artagnan's" });
  });

  test.each([
    ["RENT pay", ["Pay the rent"]],
    ["re", ["Pay the rent"]],
    ["ent", []],
    ["ana@example.org", ["Pay the rent"]],
    ["мам позв", ["Позвонить маме"]],
    ["ПЕРЕЕЗД", ["Позвонить маме"]],
    ["牛奶", ["去超市买牛奶"]],
    ["الحليب", ["شراء الحليب"]],
    ["🎂", ["Cake 🎂"]],
    ["d'art", ["Cake 🎂"]],
    ["rent cake", []],
  ])("for %s", async (q, expected) => {
    expect(await titles({ q })).toEqual(expected);
  });

  test.each([
    "%",
    "_",
    "'",
    "''; --",
    "a & | ! ( )",
    ":*",
    "\\",
    "<->",
    "!rent",
    '"',
    "\u0000",
    "'a':*B & (",
    "x".repeat(200),
  ])("for %j without harm", async (q) => {
    expect(await titles({ q })).toEqual(expect.any(Array));
  });

  test("for nothing gives all", async () => {
    expect(await titles({ q: " " })).toHaveLength(5);
  });
});

test("filters narrow the list by status, priority and theme", async () => {
  const theme = await aTheme(await scopeOf(world.carl, "themes:write"));
  const late = await aTask(scope, { title: "late", dueOn: "2026-03-22", themeId: theme.id });
  await aTask(scope, { title: "today", dueOn: "2026-03-23", status: "inProgress", priority: "high" });
  await aTask(scope, { title: "done", status: "done", dueOn: "2026-03-01" });

  expect(await titles({ status: "active" })).toEqual(["late", "today"]);
  expect(await titles({ status: "overdue" })).toEqual(["late"]);
  expect(await titles({ status: "inProgress" })).toEqual(["today"]);
  expect(await titles({ status: "done" })).toEqual(["done"]);
  expect(await titles({ priority: "high" })).toEqual(["today"]);
  expect(await titles({ theme: theme.id })).toEqual(["late"]);
  expect(await titles({ theme: "none" })).toEqual(["today", "done"]);
  expect(await countTasks(scope)).toEqual({ active: 2, overdue: 1 });
  await updateTask(scope, { id: late.id, status: "done" });
  expect(await countTasks(scope)).toEqual({ active: 1, overdue: 0 });
});
