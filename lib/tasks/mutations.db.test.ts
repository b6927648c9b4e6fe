import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { aTask } from "@/lib/testing/tasks";
import { aTheme } from "@/lib/testing/themes";
import { NOW, person, scopeOf, theWorld, type World } from "@/lib/testing/world";
import { deleteTheme } from "@/lib/themes/mutations";
import { letGoOfTasks } from "./assignee";
import { createTask, deleteTask, updateTask } from "./mutations";
import { readTask } from "./queries";
import { taskChanges, taskInput } from "./schema";

let world: World;
let scope: Scope<"tasks:write">;

/** Today is Monday, 23 March 2026. */
beforeEach(async () => {
  world = await theWorld();
  scope = await scopeOf(world.carl, "tasks:write");
});

const finish = (id: string, by = scope) =>
  inTransaction((db) => updateTask({ ...by, db }, { id, status: "done" }));
const reopen = (id: string) => updateTask(scope, { id, status: "open" });
const open = () => prisma().task.findMany({ where: { status: { not: "done" } }, orderBy: { id: "asc" } });

describe("progress", () => {
  test("is how much of the checklist is done, and all of it once the task is", async () => {
    const checklist = [{ text: "Flour", done: true }, { text: "Eggs" }, { text: "Milk" }, { text: "Salt" }];
    const task = await aTask(scope, { checklist });
    expect(task.progress).toBe(0.25);

    expect((await finish(task.id)).progress).toBe(1);
    expect((await reopen(task.id)).progress).toBe(0.25);
    expect((await aTask(scope)).progress).toBe(0);
  });

  test("follows a ticked item, which keeps its id", async () => {
    const task = await aTask(scope, { checklist: [{ text: "Flour" }, { text: "Eggs" }] });
    const [flour, eggs] = task.checklist;

    const checklist = [{ ...flour, done: true }, eggs].filter((item) => item?.text) as typeof task.checklist;
    const after = await updateTask(scope, { id: task.id, checklist });

    expect(after).toMatchObject({
      progress: 0.5,
      checklist: [{ id: flour?.id, done: true }, { id: eggs?.id }],
    });
  });
});

describe("a repeating task", () => {
  test("makes its next one as it is finished, with its checklist to be done anew", async () => {
    const rent = await aTask(scope, {
      title: "Rent",
      dueOn: "2026-02-28",
      dueAt: "09:00",
      checklist: [{ text: "Transfer", done: true }],
      repeat: { kind: "monthly", every: 1, day: -1 },
    });

    const done = await finish(rent.id);

    expect(done).toMatchObject({ completedOn: "2026-03-23", completedAt: NOW, completedById: world.carl.id });
    const [next] = await open();
    expect(await readTask(scope, { id: next?.id ?? "" })).toMatchObject({
      title: "Rent",
      dueOn: "2026-03-31",
      dueAt: "09:00",
      previousId: rent.id,
      progress: 0,
      version: 1,
    });
  });

  test("finished on two devices at once makes one", async () => {
    const task = await aTask(scope, { dueOn: "2026-03-23", repeat: { kind: "days", every: 1 } });

    await Promise.all([finish(task.id), finish(task.id), finish(task.id)]);

    expect(await open()).toHaveLength(1);
  });

  test("takes its next one back when it is reopened, and makes it anew", async () => {
    const task = await aTask(scope, { dueOn: "2026-03-23", repeat: { kind: "days", every: 1 } });
    await finish(task.id);

    await reopen(task.id);

    expect((await open()).map(({ id }) => id)).toEqual([task.id]);
    await finish(task.id);
    expect(await open()).toHaveLength(1);
  });

  test("leaves a next one that was touched, and makes no second", async () => {
    const task = await aTask(scope, { dueOn: "2026-03-23", repeat: { kind: "days", every: 1 } });
    await finish(task.id);
    const [next] = await open();
    await updateTask(scope, { id: next?.id ?? "", title: "Mine now" });

    await reopen(task.id);
    await finish(task.id);

    expect((await open()).map(({ title }) => title)).toEqual(["Mine now"]);
  });

  test("ends with its rule", async () => {
    const rule = { kind: "custom", rrule: "FREQ=DAILY;COUNT=1" } as const;
    const task = await aTask(scope, { dueOn: "2026-03-23", repeat: rule });

    await finish(task.id);

    expect(await open()).toEqual([]);
  });

  test("counts from its finisher's own day, not from the server's", async () => {
    const kiri = await person("Kiri", "Pacific/Kiritimati");
    await prisma().member.create({ data: { workspaceId: world.home.id, userId: kiri.id, role: "editor" } });
    const late = await scopeOf(kiri, "tasks:write", "home", new Date("2026-03-23T12:00:00Z"));
    const task = await aTask(scope, { repeat: { kind: "afterCompletion", every: 2, unit: "day" } });

    expect(await finish(task.id, late)).toMatchObject({ completedOn: "2026-03-24" });

    expect((await open())[0]?.dueOn).toEqual(new Date("2026-03-26T00:00:00Z"));
  });
});

describe("what does not fit is refused", () => {
  test.each([
    ["a time without a day", { dueAt: "09:00" }, "dueAt", "dueAtNeedsDay"],
    ["somebody of elsewhere", { assigneeId: "eve" }, "assigneeId", "noSuchMember"],
    ["a theme of elsewhere", { themeId: "theirs" }, "themeId", "noSuchTheme"],
  ])("%s", async (_, fields, path, code) => {
    const elsewhere = await scopeOf(world.eve, "themes:write", "elsewhere");
    const ids: Record<string, string> = { eve: world.eve.id, theirs: (await aTheme(elsewhere)).id };
    const input = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, ids[value] ?? value]),
    );

    await expect(aTask(scope, input)).rejects.toMatchObject({
      details: { issues: [{ path: [path], code }] },
    });
  });

  test("a quota, which does not say when", () => {
    const input = { title: "Run", repeat: { kind: "quota", times: 3, per: "week" } };

    expect(taskInput.safeParse(input).success).toBe(false);
    expect(taskChanges.safeParse({ ...input, id: world.home.id }).success).toBe(false);
  });

  test("an old version, with the stored task", async () => {
    const { id } = await aTask(scope);
    await updateTask(scope, { id, title: "Ferns" });

    await expect(updateTask(scope, { id, version: 1, title: "Moss" })).rejects.toMatchObject({
      code: "conflict",
      details: { current: { title: "Ferns", version: 2 } },
    });
  });
});

test("without its day a task has no time either", async () => {
  const { id } = await aTask(scope, { dueOn: "2026-03-23", dueAt: "18:00" });

  expect(await updateTask(scope, { id, dueOn: null })).toMatchObject({ dueOn: null, dueAt: null });
});

describe("a member", () => {
  test("changes what they made or are assigned, and nothing else", async () => {
    const mia = await person("Mia");
    await prisma().member.create({ data: { workspaceId: world.home.id, userId: mia.id, role: "member" } });
    const hers = await scopeOf(mia, "tasks:write");
    const own = await aTask(hers);
    const assigned = await aTask(scope, { assigneeId: mia.id });
    const other = await aTask(scope);

    expect(await updateTask(hers, { id: own.id, title: "Mine" })).toMatchObject({ title: "Mine" });
    expect(await finish(assigned.id, hers)).toMatchObject({ status: "done" });
    await expect(updateTask(hers, { id: other.id, title: "Mine" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(deleteTask(hers, { id: other.id })).rejects.toMatchObject({ code: "forbidden" });
    expect(await readTask(hers, { id: other.id })).toMatchObject({ title: "Water the plants" });
  });

  test("who leaves lets go of what they were to do", async () => {
    const { id } = await aTask(scope, { assigneeId: world.ben.id });

    await letGoOfTasks({ db: prisma(), userId: world.ben.id });
    await prisma().user.delete({ where: { id: world.ben.id } });

    expect(await readTask(scope, { id })).toMatchObject({ assigneeId: null });
  });
});

test("a theme that is deleted lets go of its tasks", async () => {
  const themes = await scopeOf(world.carl, "themes:write");
  const { id: themeId } = await aTheme(themes);
  const { id } = await createTask(scope, taskInput.parse({ title: "Plants", themeId }));

  await deleteTheme(themes, { id: themeId });

  expect(await readTask(scope, { id })).toMatchObject({ themeId: null });
});
