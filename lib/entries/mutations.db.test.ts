import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { lastChange } from "@/lib/events/queries";
import { prisma } from "@/lib/platform/db";
import { aHabit, anEntry } from "@/lib/testing/habits";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { putEntry, removeEntry } from "./mutations";
import { listEntries } from "./queries";
import { undoEntry } from "./undo";

const today = day("2026-03-23");
const glasses = { kind: "atLeast", goal: 8, unit: "glasses" } as const;
const threeAWeek = { kind: "quota", times: 3, per: "week" } as const;

let world: World;
let ana: Scope<"habits:write" | "habits:tick">;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf<"habits:write" | "habits:tick">(world.ana, "habits:write");
});

describe("a tick", () => {
  test("said again is the same entry, and one line in the log", async () => {
    const { id } = await aHabit(ana);

    const first = await anEntry(ana, id, today, { note: "42 pages 📚" });
    const again = await anEntry(ana, id, today);

    expect(again).toEqual(first);
    expect(await prisma().event.count({ where: { verb: "ticked" } })).toBe(1);
  });

  test("from many devices at once is one entry", async () => {
    const { id } = await aHabit(ana);

    const ticks = await Promise.all(Array.from({ length: 8 }, () => anEntry(ana, id, today)));

    expect(new Set(ticks.map((tick) => tick.id)).size).toBe(1);
    expect(await prisma().habitEntry.count()).toBe(1);
    expect(await prisma().event.count({ where: { verb: "ticked" } })).toBe(1);
  });

  test("is the ticker's own", async () => {
    const { id } = await aHabit(ana);
    const carl = await scopeOf(world.carl, "habits:tick");

    await anEntry(ana, id, today);
    await anEntry(carl, id, today, { status: "skipped" });

    const { items } = await listEntries(ana, { id, limit: 50 });
    expect(Object.fromEntries(items.map(({ userId, status }) => [userId, status]))).toEqual({
      [world.ana.id]: "done",
      [world.carl.id]: "skipped",
    });
  });

  test.each([
    ["after today", "2026-03-24", { path: ["date"], code: "dayAhead" }],
    ["before the start", "2026-02-28", { path: ["date"], code: "beforeStart" }],
  ])("%s is refused", async (_, date, issue) => {
    const { id } = await aHabit(ana);

    const tick = anEntry(ana, id, date);

    await expect(tick).rejects.toMatchObject({ code: "invalid", details: { issues: [issue] } });
    expect(await prisma().habitEntry.count()).toBe(0);
  });

  test("on a day on which nothing is expected is an extra", async () => {
    const { id } = await aHabit(ana, { schedule: { kind: "weekly", every: 1, days: ["MO"] } });

    expect(await anEntry(ana, id, "2026-03-22")).toMatchObject({ date: "2026-03-22", status: "done" });
  });
});

describe("the value of an entry", () => {
  test.each([
    ["a numeric habit's is its goal unless said", { measure: glasses }, {}, 8],
    ["a numeric habit's is what was said", { measure: glasses }, { value: 2.5 }, 2.5],
    ["a quota's is once unless said", { schedule: threeAWeek }, {}, 1],
    ["a quota's is how many times", { schedule: threeAWeek }, { value: 2 }, 2],
    ["a plain habit has none", {}, {}, null],
    ["a skipped day has none", { measure: glasses }, { status: "skipped", value: 3 } as const, null],
  ])("%s", async (_, habit, said, value) => {
    const { id } = await aHabit(ana, habit);

    expect(await anEntry(ana, id, today, said)).toMatchObject({ value });
  });

  test("is the goal that held on that day", async () => {
    const { id } = await aHabit(ana, { measure: glasses });
    await prisma().habitVersion.create({
      data: { ...versionFrom("2026-03-20"), workspaceId: world.home.id, habitId: id, goal: 10 },
    });

    expect(await anEntry(ana, id, "2026-03-19")).toMatchObject({ value: 8 });
    expect(await anEntry(ana, id, "2026-03-20")).toMatchObject({ value: 10 });
  });

  test("of a yes/no habit is a whole number", async () => {
    const { id } = await aHabit(ana, { schedule: threeAWeek });

    await expect(anEntry(ana, id, today, { value: 1.5 })).rejects.toMatchObject({ code: "invalid" });
  });
});

test("a note stays unless it is said anew", async () => {
  const { id } = await aHabit(ana, { measure: glasses });
  await anEntry(ana, id, today, { note: "hot day" });

  const kept = await anEntry(ana, id, today, { value: 9 });
  const cleared = await anEntry(ana, id, today, { value: 9, note: null });

  expect([kept.note, cleared.note]).toEqual(["hot day", null]);
});

test("taking away what is not there does nothing", async () => {
  const { id } = await aHabit(ana);

  await removeEntry(ana, { id, date: today });

  expect(await prisma().event.count({ where: { verb: "cleared" } })).toBe(0);
});

describe("an undo puts back exactly what was", () => {
  const before = { value: 3, note: "so far" };

  test("nothing, after a first tick", async () => {
    const { id } = await aHabit(ana);
    await anEntry(ana, id, today);

    await undoLast();

    expect(await prisma().habitEntry.count()).toBe(0);
  });

  test.each(["a change", "a removal"])("the entry, after %s of it", async (what) => {
    const { id } = await aHabit(ana, { measure: glasses });
    await anEntry(ana, id, today, before);
    const [stood] = await entries();
    const later = { ...ana, now: new Date("2026-03-23T19:00:00Z") };
    if (what === "a change") await anEntry(later, id, today, { status: "skipped", note: null });
    else await removeEntry(later, { id, date: today });

    await undoLast();

    expect(await entries()).toEqual([stood]);
  });

  test("once, by who did it, and only while it is untouched", async () => {
    const { id } = await aHabit(ana);
    await anEntry(ana, id, today);
    const change = (await lastChange(ana)) ?? "";
    const carl = await scopeOf(world.carl, "habits:tick");

    await expect(undoEntry(carl, { change })).rejects.toMatchObject({ code: "not-found" });
    const later = { ...ana, now: new Date("2026-03-23T19:00:00Z") };
    await putEntry(later, { id, date: today, status: "skipped" });
    await expect(undoEntry(ana, { change })).rejects.toMatchObject({ code: "conflict" });
    await undoLast();
    await undoEntry(ana, { change });
    await expect(undoEntry(ana, { change })).rejects.toMatchObject({ code: "conflict" });

    expect(await prisma().habitEntry.count()).toBe(0);
  });

  async function undoLast() {
    await undoEntry(ana, { change: (await lastChange(ana)) ?? "" });
  }

  async function entries() {
    return prisma().habitEntry.findMany({ omit: { updatedAt: true, createdAt: true } });
  }
});

function versionFrom(date: string) {
  const from = new Date(`${date}T00:00:00Z`);
  return { from, anchor: from, schedule: { kind: "days", every: 1 }, measure: "atLeast", unit: "glasses" };
}
