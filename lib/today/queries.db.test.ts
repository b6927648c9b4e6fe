import pg from "pg";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { day } from "@/lib/calendar/date";
import { today as todayRecord } from "@/lib/openapi/today-operations";
import { prisma } from "@/lib/platform/db";
import { aHabit, anEntry } from "@/lib/testing/habits";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { aTask } from "@/lib/testing/tasks";
import { aTheme } from "@/lib/testing/themes";
import { NOW, scopeOf, theWorld, type World } from "@/lib/testing/world";
import { readToday, readTodayPage } from "./queries";

let world: World;
/** 10:30 in Greenwich: Sunday still in Pago Pago, Tuesday in Kiritimati. */
const BETWEEN = new Date("2026-03-23T10:30:00Z");

const liveIn = (who: "ana" | "ben", timeZone: string, dayStart = "00:00") =>
  prisma().user.update({ where: { id: world[who].id }, data: { timeZone, dayStart } });

beforeEach(async () => {
  world = await theWorld();
  const write = await scopeOf(world.ana, "routines:write");
  const { id } = await aRoutine(write);
  await aSession(write, id, { title: "Algebra", weekday: "MO", start: "09:00" });
  await aSession(write, id, { title: "Sunday run", weekday: "SU", start: "21:00" });
});

test("a day is read in three questions to the database at most, however much stands in it", async () => {
  for (const title of ["Stretch", "Read", "Walk"]) {
    const { id } = await aHabit(await scopeOf(world.ana, "habits:write"), { title });
    await anEntry(await scopeOf(world.ana, "habits:tick"), id, day("2026-03-22"));
    await aTask(await scopeOf(world.ana, "tasks:write"), { title, dueOn: day("2026-03-23") });
  }
  const scope = await scopeOf(world.ana, "today:read");
  const asked = vi.spyOn(pg.Client.prototype, "query");

  const { habits, tasks, sessions } = await readTodayPage(scope, scope.today, "en");
  const questions = asked.mock.calls.length;
  asked.mockRestore();

  expect([habits.length, tasks.length, sessions.length]).toEqual([3, 3, 1]);
  expect(questions).toBeGreaterThan(0);
  expect(questions).toBeLessThanOrEqual(3);
});

describe("whose day it is", () => {
  test("two readers at one instant each see the day that it is where they are", async () => {
    await liveIn("ana", "Pacific/Kiritimati");
    await liveIn("ben", "Pacific/Pago_Pago");

    const east = await readToday(await scopeOf(world.ana, "today:read", "home", BETWEEN), {});
    const west = await readToday(await scopeOf(world.ben, "today:read", "home", BETWEEN), {});

    expect(east.date).toBe("2026-03-24");
    expect(west.date).toBe("2026-03-22");
    expect(east.sessions).toEqual([]);
    expect(west.sessions).toMatchObject([
      { title: "Sunday run", startsAt: new Date("2026-03-22T20:00:00Z") },
      { title: "Algebra", on: "2026-03-23" },
    ]);
  });

  test("before the day start it is still yesterday", async () => {
    await liveIn("ana", "Europe/Berlin", "03:00");
    const at = (instant: string) => scopeOf(world.ana, "today:read", "home", new Date(instant));

    const before = await readToday(await at("2026-03-24T01:59:00Z"), {});
    const after = await readToday(await at("2026-03-24T02:00:00Z"), {});

    expect(before.date).toBe("2026-03-23");
    expect(before.sessions).toMatchObject([{ title: "Algebra" }]);
    expect(after.date).toBe("2026-03-24");
  });

  test("what belongs to another workspace is not in it", async () => {
    const elsewhere = await readToday(await scopeOf(world.eve, "today:read", "elsewhere"), {});

    expect(elsewhere).toMatchObject({ sessions: [], habits: [], tasks: [] });
  });
});

describe("what a day holds", () => {
  test("habits with what was said of them, tasks due, overdue and finished that day, as the API tells", async () => {
    const [habits, tasks] = [
      await scopeOf(world.ana, "habits:write"),
      await scopeOf(world.ana, "tasks:write"),
    ];
    const theme = await aTheme(await scopeOf(world.ana, "themes:write"));
    const read = await aHabit(habits, { title: "Read" });
    await aHabit(habits, { title: "Run", schedule: { kind: "weekly", every: 1, days: ["TU"] } });
    await anEntry(await scopeOf(world.ana, "habits:tick"), read.id, "2026-03-23", { note: "forty pages" });
    await aTask(tasks, { title: "Overdue", dueOn: "2026-03-20" });
    await aTask(tasks, { title: "Due", dueOn: "2026-03-23", themeId: theme.id });
    await aTask(tasks, { title: "Tomorrow", dueOn: "2026-03-24" });
    await aTask(tasks, { title: "Some day" });
    await aTask(tasks, { title: "Finished", status: "done" });

    const today = await readToday(await scopeOf(world.ana, "today:read"), {});

    expect(todayRecord.parse(JSON.parse(JSON.stringify(today)))).toMatchObject({
      habits: [{ title: "Read", due: false, doneToday: true, entry: { note: "forty pages" } }],
      tasks: [
        { title: "Overdue", overdue: true },
        { title: "Due", overdue: false, theme: { name: theme.name } },
        { title: "Finished", status: "done" },
      ],
    });
  });

  test("another day has what is due then, and nothing that is overdue now", async () => {
    const tasks = await scopeOf(world.ana, "tasks:write");
    await aTask(tasks, { title: "Overdue", dueOn: "2026-03-20" });
    await aTask(tasks, { title: "Tomorrow", dueOn: "2026-03-24" });
    const scope = await scopeOf(world.ana, "today:read");

    const titlesOn = async (date: string) =>
      (await readTodayPage(scope, day(date), "en")).tasks.map(({ title }) => title);

    expect(await titlesOn("2026-03-24")).toEqual(["Tomorrow"]);
    expect(await titlesOn("2026-03-20")).toEqual(["Overdue"]);
  });

  test("what somebody else is to do is not owed by me", async () => {
    const tasks = await scopeOf(world.ana, "tasks:write");
    await aTask(tasks, { title: "Carl's", dueOn: "2026-03-23", assigneeId: world.carl.id });

    const mine = await readToday(await scopeOf(world.ana, "today:read"), {});
    const carls = await readToday(await scopeOf(world.carl, "today:read"), {});

    expect(mine.tasks).toEqual([]);
    expect(carls.tasks).toMatchObject([{ title: "Carl's" }]);
  });

  test("the seven days to come hold sessions and tasks in the order of their clocks", async () => {
    const tasks = await scopeOf(world.ana, "tasks:write");
    await aTask(tasks, { title: "Call", dueOn: "2026-03-30", dueAt: "08:00" });
    await aTask(tasks, { title: "Rent", dueOn: "2026-03-30" });
    const scope = await scopeOf(world.ana, "today:read", "home", NOW);

    const { agenda } = await readTodayPage(scope, scope.today, "en");

    expect(agenda.map(({ date }) => date)).toEqual(
      ["24", "25", "26", "27", "28", "29", "30"].map((date) => `2026-03-${date}`),
    );
    expect(agenda[6]?.entries.map(({ title }) => title)).toEqual(["Call", "Algebra", "Rent"]);
  });

  test("a workspace that holds nothing yet is new, one whose day is empty is not", async () => {
    const elsewhere = await scopeOf(world.eve, "today:read", "elsewhere");
    const before = await readTodayPage(elsewhere, elsewhere.today, "en");
    await aTask(await scopeOf(world.eve, "tasks:write", "elsewhere"), { title: "Some day" });

    const after = await readTodayPage(elsewhere, elsewhere.today, "en");

    expect([before.isNew, after.isNew]).toEqual([true, false]);
  });
});
