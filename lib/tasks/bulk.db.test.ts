import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { lastChange } from "@/lib/events/queries";
import { prisma } from "@/lib/platform/db";
import { aTask } from "@/lib/testing/tasks";
import { aTheme } from "@/lib/testing/themes";
import { person, scopeOf, theWorld, type World } from "@/lib/testing/world";
import { deleteTheme } from "@/lib/themes/mutations";
import { changeTasks } from "./bulk";
import { deleteTask, updateTask } from "./mutations";
import { placeTask } from "./place";
import { listTasks, type TaskRecord } from "./queries";
import { taskList, tasksChange } from "./schema";
import { undoTask } from "./undo";

let world: World;
let scope: Scope<"tasks:write">;
let tasks: TaskRecord[];

beforeEach(async () => {
  world = await theWorld();
  scope = await scopeOf(world.carl, "tasks:write");
  tasks = [
    await aTask(scope, {
      title: "Rent",
      dueOn: "2026-03-23",
      dueAt: "09:00",
      repeat: { kind: "days", every: 7 },
    }),
    await aTask(scope, {
      title: "Plants",
      notes: "the *fern* too",
      checklist: [{ text: "Fern", done: true }],
    }),
    await aTask(scope, { title: "Gym", priority: "high" }),
  ];
});

const ids = () => tasks.map(({ id }) => id);
const change = (fields: object) => changeTasks(scope, tasksChange.parse({ ids: ids(), ...fields }));
const undo = async () => undoTask(scope, { change: (await lastChange(scope)) ?? "" });

/** All but what every change of a row moves on. */
async function stored() {
  const rows = await prisma().task.findMany({ orderBy: { id: "asc" } });
  return rows.map(({ updatedAt: _, version: __, ...row }) => row);
}

describe("several tasks at once are", () => {
  test("completed, the repeating ones made anew, and that is undone", async () => {
    const before = await stored();

    await change({ change: "complete" });
    expect((await stored()).map(({ title, status }) => [title, status])).toEqual([
      ["Rent", "done"],
      ["Plants", "done"],
      ["Gym", "done"],
      ["Rent", "open"],
    ]);

    await undo();
    expect(await stored()).toEqual(before);
  });

  test("moved under a theme and to a day, and that is undone", async () => {
    const before = await stored();
    const theme = await aTheme(await scopeOf(world.carl, "themes:write"));

    await change({ change: "move", theme: theme.id, dueOn: "2026-04-01" });
    expect(new Set((await stored()).map(({ themeId }) => themeId))).toEqual(new Set([theme.id]));

    await undo();
    expect(await stored()).toEqual(before);
  });

  test("deleted, and are back as they were", async () => {
    const before = await stored();

    await change({ change: "delete" });
    expect(await stored()).toEqual([]);

    await undo();
    expect(await stored()).toEqual(before);
    await expect(undo()).rejects.toMatchObject({ code: "not-found" });
  });

  test("left alone, all of them, where one is not the member's to change", async () => {
    const mia = await person("Mia");
    await prisma().member.create({ data: { workspaceId: world.home.id, userId: mia.id, role: "member" } });
    const hers = await scopeOf(mia, "tasks:write");
    const own = await aTask(hers);
    const before = await stored();

    const attempt = changeTasks(hers, { ids: [own.id, ...ids()], change: "delete" });

    await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
    expect(await stored()).toEqual(before);
  });
});

describe("an undo", () => {
  test("comes too late once the task was changed again", async () => {
    const [rent] = tasks;
    await updateTask(scope, { id: rent?.id ?? "", title: "The rent" });
    const change = (await lastChange(scope)) ?? "";
    await updateTask(scope, { id: rent?.id ?? "", priority: "high" });

    await expect(undoTask(scope, { change })).rejects.toMatchObject({ details: { reason: "changedSince" } });
  });

  test("is its maker's alone", async () => {
    await deleteTask(scope, { id: tasks[0]?.id ?? "" });
    const change = (await lastChange(scope)) ?? "";
    const ana = await scopeOf(world.ana, "tasks:write");

    await expect(undoTask(ana, { change })).rejects.toMatchObject({ code: "not-found" });
  });

  test("brings a task back without the theme that has gone meanwhile", async () => {
    const themes = await scopeOf(world.carl, "themes:write");
    const theme = await aTheme(themes);
    const task = await aTask(scope, { themeId: theme.id });
    await deleteTask(scope, { id: task.id });
    const change = (await lastChange(scope)) ?? "";
    await deleteTheme(themes, { id: theme.id });

    await undoTask(scope, { change });

    expect(await prisma().task.findFirst({ where: { id: task.id } })).toMatchObject({ themeId: null });
  });
});

test("the order by hand is any order, however often one puts something in between", async () => {
  const [rent, plants, gym] = ids() as [string, string, string];
  const titles = async () =>
    (await listTasks(scope, taskList.parse({ sort: "position" }))).items.map(({ title }) => title);

  await placeTask(scope, { id: gym, past: rent, to: "before" });
  expect(await titles()).toEqual(["Gym", "Rent", "Plants"]);

  for (let round = 0; round < 60; round += 1) {
    const [inner, outer] = round % 2 === 0 ? [plants, rent] : [rent, plants];
    await placeTask(scope, { id: inner, past: gym, to: "after" });
    expect((await titles())[2]).toBe(outer === rent ? "Rent" : "Plants");
  }
});
