import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { addDays, day, daysBetween, toDateColumn } from "@/lib/calendar/date";
import { removeEntry } from "@/lib/entries/mutations";
import { aHabit, anEntry } from "@/lib/testing/habits";
import { aTheme } from "@/lib/testing/themes";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { listHabits } from "./list";
import { loadHabits } from "./load";
import { updateHabit } from "./mutations";
import { habitList } from "./schema";
import { strength } from "./strength";

type Write = Scope<"habits:write" | "habits:tick" | "themes:write">;

let ana: Write;

beforeEach(async () => {
  const world = await theWorld();
  ana = await scopeOf<"habits:write" | "habits:tick" | "themes:write">(world.ana, "habits:write");
});

async function titles(asked: object): Promise<string[]> {
  const { items } = await listHabits(ana, habitList.parse(asked));
  return items.map(({ title }) => title);
}

describe("a list of habits", () => {
  test.each([
    [{ status: "due" }, ["Read"]],
    [{ status: "done" }, ["Run"]],
    [{ status: "active" }, ["Read", "Run", "Walk"]],
    [{ status: "archived" }, ["Old", "Over"]],
    [{}, ["Read", "Run", "Walk", "Old", "Over"]],
    [{ schedule: "weekly" }, ["Walk"]],
  ])("asked for %j", async (asked, expected) => {
    await aHabit(ana, { title: "Read" });
    const run = await aHabit(ana, { title: "Run" });
    await anEntry(ana, run.id, "2026-03-23");
    await aHabit(ana, { title: "Walk", schedule: { kind: "weekly", every: 1, days: ["SU"] } });
    await aHabit(ana, { title: "Old", archived: true });
    await aHabit(ana, { title: "Over", endsOn: "2026-03-22" });

    expect(await titles(asked)).toEqual(expected);
  });

  test("of a theme has those under it", async () => {
    const { id: themeId } = await aTheme(ana);
    await aHabit(ana, { title: "Read", themeId });
    await aHabit(ana, { title: "Run" });

    expect(await titles({ theme: themeId })).toEqual(["Read"]);
  });

  test.each([
    [{ sort: "name" }, ["read 2", "Read 10", "Şut", "Walk"]],
    [{ sort: "created", order: "desc" }, ["Walk", "Şut", "read 2", "Read 10"]],
    [{ sort: "streak", order: "desc" }, ["Walk", "Read 10", "read 2", "Şut"]],
    [{ sort: "strength", order: "desc" }, ["Walk", "Read 10", "read 2", "Şut"]],
    [{}, ["Walk", "Read 10", "read 2", "Şut"]],
  ])("in the order of %j", async (asked, expected) => {
    for (const title of ["Read 10", "read 2", "Şut"]) await aHabit(ana, { title });
    const walk = await aHabit(ana, { title: "Walk" });
    await updateHabit(ana, { id: walk.id, position: 0 });
    await anEntry(ana, walk.id, "2026-03-22");

    expect(await titles(asked)).toEqual(expected);
  });

  test("goes on page by page without a gap", async () => {
    for (const title of ["A", "B", "C", "D", "E"]) await aHabit(ana, { title });
    const first = await listHabits(ana, habitList.parse({ limit: "2", sort: "name" }));

    const second = await listHabits(
      ana,
      habitList.parse({ limit: "2", sort: "name", cursor: first.nextCursor }),
    );
    const last = await listHabits(
      ana,
      habitList.parse({ limit: "2", sort: "name", cursor: second.nextCursor }),
    );

    expect([first, second, last].flatMap(({ items }) => items.map(({ title }) => title)).join("")).toBe(
      "ABCDE",
    );
    expect(last.nextCursor).toBeNull();
  });
});

describe("a habit of many years", () => {
  const start = day("2020-03-23");
  const days = daysBetween(start, day("2026-03-23"));

  beforeEach(async () => {
    const { id } = await aHabit(ana, { title: "Read", startsOn: start });
    const dates = Array.from({ length: days }, (_, index) => addDays(start, index));
    await ana.db.habitEntry.createMany({
      data: dates
        .filter((_, index) => index % 50 !== 0 && index < days - 3)
        .map((date) => ({
          ...{ workspaceId: ana.workspaceId, habitId: id, userId: ana.userId },
          ...{ date: toDateColumn(date), status: "done", at: ana.now },
        })),
    });
  });

  const figures = async () => (await listHabits(ana, habitList.parse({}))).items[0];

  test("shows the same figures, read whole and gone on from a mark", async () => {
    const [all] = await loadHabits(ana, { reach: "all" });

    const [whole, marked] = [await figures(), await figures()];

    const known = all && strength(all.history, ana.today);
    expect(whole?.strength).toBe(known);
    expect(marked?.strength).toBeCloseTo(known ?? 0, 12);
    expect(marked?.currentStreak).toBe(0);
  });

  test("reads its past once, and again when a day long over is changed", async () => {
    await figures();
    const mark = await ana.db.streakMark.findFirst();
    const { items } = await listHabits(ana, habitList.parse({}));

    await removeEntry(ana, { id: items[0]?.id ?? "", date: day("2026-01-05") });

    expect(mark).toMatchObject({ strengthUntil: new Date("2026-03-13") });
    const [all] = await loadHabits(ana, { reach: "all" });
    expect((await figures())?.strength).toBe(all && strength(all.history, ana.today));
  });
});
