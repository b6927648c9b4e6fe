import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { type CalendarDate, day } from "@/lib/calendar/date";
import { readHabitStatistics } from "@/lib/habits/statistics";
import { prisma } from "@/lib/platform/db";
import { aHabit, anEntry } from "@/lib/testing/habits";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { deletePause, pauseEverything, pauseHabit, resume, updatePause } from "./mutations";
import { listHabitPauses, listPauses } from "./queries";

type Write = Scope<"habits:write" | "habits:tick">;

const today = day("2026-03-23");
const page = { limit: 50 };

let world: World;
let ana: Write;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf<"habits:write" | "habits:tick">(world.ana, "habits:write");
});

describe("a pause", () => {
  test("keeps a streak as it was, over a holiday", async () => {
    const { id } = await aHabit(ana);
    for (const date of ["2026-03-10", "2026-03-11", "2026-03-22"]) await anEntry(ana, id, date);

    await pauseHabit(ana, { id, from: day("2026-03-12"), to: day("2026-03-21") });

    expect(await readHabitStatistics(ana, { id, range: "all" })).toMatchObject({ currentStreak: 3 });
  });

  test("is its maker's alone", async () => {
    const { id } = await aHabit(ana);
    const pause = await pauseEverything(ana, { from: today });
    const carl = await scopeOf(world.carl, "habits:tick");

    const touched = updatePause(carl, { id: pause.id, to: today });

    await expect(touched).rejects.toMatchObject({ code: "not-found" });
    expect(await listPauses(carl, page)).toMatchObject({ items: [] });
    expect(await readHabitStatistics(carl, { id, range: "7d" })).toMatchObject({ due: true });
    expect(await readHabitStatistics(ana, { id, range: "7d" })).toMatchObject({ due: false });
  });

  test("of everything leaves those of single habits as they are when it ends", async () => {
    const { id } = await aHabit(ana);
    const own = await pauseHabit(ana, { id, from: day("2026-03-20") });
    const general = await pauseEverything(ana, { from: day("2026-03-21") });

    await resume(ana, { id: general.id });

    expect((await listHabitPauses(ana, { id, ...page })).items).toEqual([own]);
    expect((await listPauses(ana, page)).items).toMatchObject([own, { id: general.id, to: "2026-03-22" }]);
  });

  test("that was resumed on its first day was none", async () => {
    const { id } = await pauseEverything(ana, { from: today });

    await resume(ana, { id });

    expect(await prisma().pause.count()).toBe(0);
  });

  test("that ends before it begins is refused", async () => {
    const before = { from: today, to: day("2026-03-22") };

    await expect(pauseEverything(ana, before)).rejects.toMatchObject({ code: "invalid" });
  });

  test("until resumed is one at a time, of each habit and of everything", async () => {
    const { id } = await aHabit(ana);
    const open = (from: CalendarDate) => pauseHabit(ana, { id, from });
    await open(today);
    await pauseEverything(ana, { from: today });

    await expect(open(day("2026-03-25"))).rejects.toMatchObject({ code: "P2002" });
  });

  test("changed from a stale version is a conflict that carries the stored one", async () => {
    const { id, version } = await pauseEverything(ana, { from: today });
    const stored = await updatePause(ana, { id, version, to: day("2026-04-06") });

    const stale = updatePause(ana, { id, version, to: null });

    await expect(stale).rejects.toMatchObject({ code: "conflict", details: { current: stored } });
  });

  test("that is deleted never was: its days count again", async () => {
    const { id } = await aHabit(ana);
    await anEntry(ana, id, "2026-03-20");
    const pause = await pauseHabit(ana, { id, from: day("2026-03-21"), to: day("2026-03-22") });
    const paused = await readHabitStatistics(ana, { id, range: "7d" });

    await deletePause(ana, { id: pause.id });

    const counted = await readHabitStatistics(ana, { id, range: "7d" });
    expect([paused.currentStreak, counted.currentStreak]).toEqual([1, 0]);
  });
});
