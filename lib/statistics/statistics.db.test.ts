import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day, toDateColumn } from "@/lib/calendar/date";
import { prisma } from "@/lib/platform/db";
import { aHabit } from "@/lib/testing/habits";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { readStatistics } from "./queries";
import { statisticsInput } from "./schema";

let world: World;
let scope: Scope<"statistics:read">;
let music: string;

/**
 * Monday, 23 March 2026, is today. By hand, of the seven days 17 to 23 March:
 *
 * | habit | 17 | 18 | 19 | 20 | 21 | 22 | 23 | done of due |
 * |---|---|---|---|---|---|---|---|---|
 * | Run, daily from 1 March | done | done | done | – | skipped | done | open | 4 of 5 |
 * | Piano, Mondays from 2 March | | | | | | | done | 1 of 1 |
 * | Gym, twice a week from 2 March | once | | | once | | week ends | open | 2 of 2 |
 *
 * Earlier: Run never, so 16 more were missed; Piano on the 2nd and 16th, not on the 9th; Gym twice in the week of the
 * 2nd, once in that of the 9th. Before, "Old" was to be done on two days, was not, and has ended.
 */
beforeEach(async () => {
  world = await theWorld();
  scope = await scopeOf(world.ana, "statistics:read");
  const write = await scopeOf(world.ana, "habits:write");
  const theme = { workspaceId: world.home.id, name: "Music", color: "violet" };
  ({ id: music } = await prisma().theme.create({ data: theme }));
  const run = await aHabit(write, { title: "Run" });
  const piano = await aHabit(write, {
    ...{
      title: "Piano",
      startsOn: "2026-03-02",
      schedule: { kind: "weekly", every: 1, days: ["MO"] },
      themeId: music,
    },
  });
  const gym = await aHabit(write, {
    title: "Gym",
    startsOn: "2026-03-02",
    schedule: { kind: "quota", times: 2, per: "week" },
  });
  await aHabit(write, { title: "Old", startsOn: "2026-01-01", endsOn: "2026-01-02" });
  await entries(run.id, ["17", "18", "19", "22"]);
  await entries(run.id, ["21"], { status: "skipped" });
  await entries(run.id, ["20"], { userId: world.carl.id });
  await entries(piano.id, ["02", "16", "23"]);
  await entries(gym.id, ["03", "05", "10", "17", "20"]);
});

describe("the statistics of seven days", () => {
  test("are what the table says", async () => {
    const { habits, from, to } = await statistics({ range: "7d" });

    expect({ from, to }).toEqual({ from: "2026-03-17", to: "2026-03-23" });
    expect(habits).toMatchObject({ active: 3, archived: 1, due: 2, doneToday: 1 });
    expect(habits.completionRate).toEqual({ "7d": 7 / 8, "30d": 12 / 31, "90d": 12 / 33, all: 12 / 33 });
    expect(habits.trend.map(({ done, due }) => [done, due])).toEqual([
      ...[
        [1, 1],
        [1, 1],
        [1, 1],
        [0, 1],
        [0, 0],
        [3, 3],
      ],
      [1, 1],
    ]);
    expect(habits.byKind.filter(({ due }) => due > 0)).toEqual([
      { kind: "days", habits: 1, done: 4, due: 5, completionRate: 0.8 },
      { kind: "weekly", habits: 1, done: 1, due: 1, completionRate: 1 },
      { kind: "quota", habits: 1, done: 2, due: 2, completionRate: 1 },
    ]);
    expect(habits.byTheme).toEqual([
      { theme: { id: music, name: "Music", color: "violet" }, habits: 1, done: 1, due: 1, completionRate: 1 },
      { theme: null, habits: 2, done: 6, due: 7, completionRate: 6 / 7 },
    ]);
  });

  test("name the best streaks, whatever the range", async () => {
    const { habits } = await statistics({ range: "7d" });

    expect(habits.bestStreaks.map(({ title, length, from, to }) => [title, length, from, to])).toEqual([
      ["Run", 3, "2026-03-17", "2026-03-19"],
      ["Piano", 2, "2026-03-16", "2026-03-23"],
      ["Gym", 1, "2026-03-16", "2026-03-22"],
    ]);
  });

  test("show days and weekdays by what was expected then, and by the completions of a quota", async () => {
    const { habits } = await statistics({ range: "7d" });

    const onDay = (date: string) => habits.year.find((one) => one.date === date);
    expect(onDay("2026-03-17")).toEqual({ date: "2026-03-17", done: 2, due: 2 });
    expect(onDay("2026-03-20")).toEqual({ date: "2026-03-20", done: 1, due: 2 });
    expect(onDay("2026-03-21")).toEqual({ date: "2026-03-21", done: 0, due: 0 });
    expect(habits.year[0]?.date).toBe("2025-04-01");
    expect(habits.byWeekday.map(({ weekday, done, due }) => [weekday, done, due])).toEqual([
      ["MO", 1, 1],
      ["TU", 1, 1],
      ["WE", 1, 1],
      ["TH", 1, 1],
      ["FR", 0, 1],
      ["SA", 0, 0],
      ["SU", 1, 1],
    ]);
  });

  test("know the hour of a tick of the same day, in the reader's zone", async () => {
    const { habits } = await statistics({ range: "7d" });

    expect(habits.hours).toContainEqual({ weekday: "TU", hour: 8, done: 2 });
    expect(habits.hours.some(({ weekday }) => weekday === "SU")).toBe(false);
  });
});

test("a date that never was the reader's today is as paused", async () => {
  const flight = { userId: world.ana.id, dayStart: "00:00" };
  await prisma().zoneChange.createMany({
    data: [
      { ...flight, timeZone: "Pacific/Niue", at: new Date("2026-01-01T00:00:00Z") },
      { ...flight, timeZone: "Pacific/Kiritimati", at: new Date("2026-03-20T10:30:00Z") },
    ],
  });

  const { habits } = await statistics({ range: "7d" });

  expect(habits.trend.find(({ from }) => from === "2026-03-20")).toMatchObject({ done: 0, due: 0 });
});

test("asked for a past day they are as they were then", async () => {
  const { habits, to } = await statistics({ range: "7d", on: "2026-03-18" });

  expect(to).toBe("2026-03-18");
  expect(habits.trend.at(-1)).toMatchObject({ from: "2026-03-18", done: 1, due: 1 });
  expect(habits.completionRate["7d"]).toBeCloseTo((2 + 1 + 1) / (7 + 1 + 2), 10);
});

test("a theme leaves out all else, and another workspace's is not there", async () => {
  const { habits, themes } = await statistics({ range: "7d", theme: music });

  expect(habits.active).toBe(1);
  expect(themes).toEqual([
    { theme: { id: music, name: "Music", color: "violet" }, habitsDone: 1, tasksCompleted: 0, hoursAWeek: 0 },
  ]);
  const eve = await scopeOf(world.eve, "statistics:read", "elsewhere");
  const asked = readStatistics(eve, statisticsInput.parse({ theme: music }));
  await expect(asked).rejects.toMatchObject({ code: "not-found" });
});

test("of a viewer, who ticks nothing, nothing is expected", async () => {
  const ben = await scopeOf(world.ben, "statistics:read");

  const { habits } = await readStatistics(ben, statisticsInput.parse({ range: "7d" }));

  expect(habits).toMatchObject({ active: 3, archived: 1, due: 0, completionRate: { "7d": null, all: null } });
});

test("of another workspace nothing is counted", async () => {
  const eve = await scopeOf(world.eve, "statistics:read", "elsewhere");

  const { habits, tasks, themes } = await readStatistics(eve, statisticsInput.parse({ range: "all" }));

  expect(habits).toMatchObject({ active: 0, archived: 0, completionRate: { all: null }, bestStreaks: [] });
  expect(tasks.total + themes.length).toBe(0);
});

function statistics(input: { range: "7d"; on?: string; theme?: string }) {
  return readStatistics(scope, statisticsInput.parse(input));
}

/** Ticked at seven in the morning UTC of the day, but on a Sunday the day after. */
function entries(habitId: string, days: string[], said: { status?: string; userId?: string } = {}) {
  return prisma().habitEntry.createMany({
    data: days.map((number) => {
      const date = day(`2026-03-${number}`);
      const at = new Date(number === "22" ? "2026-03-23T07:00:00Z" : `${date}T07:00:00Z`);
      return {
        ...{ workspaceId: world.home.id, habitId, userId: world.ana.id, status: "done", at },
        ...said,
        date: toDateColumn(date),
      };
    }),
  });
}
