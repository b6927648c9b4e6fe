import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { addDays, day } from "@/lib/calendar/date";
import { removeEntry } from "@/lib/entries/mutations";
import { pauseEverything, pauseHabit } from "@/lib/pauses/mutations";
import { prisma } from "@/lib/platform/db";
import { aHabit, anEntry, loadHabitsOfDay } from "@/lib/testing/habits";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { readMembers } from "./members";
import { updateHabit } from "./mutations";

type Write = Scope<"habits:write" | "habits:tick">;

const today = day("2026-03-23");
const longAgo = { date: { lt: new Date("2025-12-01") } };
const glasses = { kind: "atLeast", goal: 8, unit: "glasses" } as const;

let world: World;
let ana: Write;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf<"habits:write" | "habits:tick">(world.ana, "habits:write");
});

describe("the habits of a day", () => {
  test("are those expected on it, in their order, each with what was said of it", async () => {
    const drink = await aHabit(ana, { title: "Drink", measure: glasses });
    await aHabit(ana, { title: "Sunday walk", schedule: { kind: "weekly", every: 1, days: ["SU"] } });
    await aHabit(ana, { title: "Later", startsOn: "2026-03-24" });
    await aHabit(ana, { title: "Over", endsOn: "2026-03-22" });
    const read = await aHabit(ana, { title: "Read", position: 0 });
    await anEntry(ana, drink.id, today, { value: 3, note: "so far" });

    const habits = await ofDay(today);

    expect(habits).toMatchObject([
      { id: read.id, due: true, doneToday: false, entry: null },
      { id: drink.id, due: true, doneToday: false, entry: { status: "done", value: 3, note: "so far" } },
    ]);
  });

  test("have an extra that was done on it, and nothing that was archived by then", async () => {
    const walk = await aHabit(ana, { schedule: { kind: "weekly", every: 1, days: ["SU"] } });
    await anEntry(ana, walk.id, today);
    const gone = await aHabit(ana, { title: "Gone" });
    await updateHabit(ana, { id: gone.id, archived: true });

    expect(await ofDay(today)).toMatchObject([{ id: walk.id, expected: false, due: false, doneToday: true }]);
    expect((await ofDay(day("2026-03-22"))).map(({ title }) => title)).toEqual(["Read", "Gone"]);
  });

  test("are none in a pause of everything", async () => {
    await aHabit(ana);
    await pauseEverything(ana, { from: today });

    expect(await ofDay(today)).toEqual([]);
    expect(await ofDay(addDays(today, -1))).toHaveLength(1);
  });

  test("know their streak, however much longer it is than a month", async () => {
    const { id } = await aHabit(ana, { startsOn: "2025-01-01" });
    await doneDaily(id, "2025-06-01", today);

    const [habit] = await ofDay(today);

    expect(habit).toMatchObject({ doneToday: true, currentStreak: 296 });
  });

  test("know it the next time from a mark, until a day that is long over is changed", async () => {
    const { id } = await aHabit(ana, { startsOn: "2025-01-01" });
    await doneDaily(id, "2025-06-01", today);
    await ofDay(today);
    const [mark] = await prisma().streakMark.findMany();
    await prisma().habitEntry.updateMany({ where: longAgo, data: { status: "skipped" } });
    const [behindItsBack] = await ofDay(today);
    await removeEntry(ana, { id, date: day("2026-02-01") });

    const [changed] = await ofDay(today);

    expect(mark).toMatchObject({ until: new Date("2026-03-13"), length: 286 });
    expect([behindItsBack?.currentStreak, changed?.currentStreak]).toEqual([296, 50]);
  });

  test("know it anew where the plan or a pause was changed", async () => {
    const { id } = await aHabit(ana, { startsOn: "2025-01-01" });
    await doneDaily(id, "2025-06-01", today);
    await ofDay(today);

    await pauseHabit(ana, { id, from: day("2025-06-01"), to: day("2025-06-30") });
    const [paused] = await ofDay(today);
    await updateHabit(ana, { id, schedule: { kind: "days", every: 2 }, effectiveFrom: day("2025-07-01") });
    const [changed] = await ofDay(day("2026-03-22"));

    expect([paused?.currentStreak, changed?.currentStreak]).toEqual([266, 133]);
  });

  test("leave out of a streak the days that the reader flew over", async () => {
    const { id } = await aHabit(ana, { startsOn: "2026-03-01" });
    await doneDaily(id, "2026-03-01", day("2026-03-19"));
    await doneDaily(id, "2026-03-21", today);
    const at = (instant: string, timeZone: string) => ({
      at: instant,
      timeZone,
      dayStart: "00:00",
      userId: ana.userId,
    });
    const [before] = await ofDay(today);

    await prisma().zoneChange.createMany({
      data: [
        at("2026-01-01T00:00:00Z", "Pacific/Pago_Pago"),
        at("2026-03-20T10:30:00Z", "Pacific/Kiritimati"),
        at("2026-03-21T20:00:00Z", "Europe/Berlin"),
      ],
    });

    expect([before?.currentStreak, (await ofDay(today))[0]?.currentStreak]).toEqual([3, 22]);
  });

  test("tell a quota's running period", async () => {
    await aHabit(ana, { schedule: { kind: "quota", times: 3, per: "week" } });

    expect(await ofDay(today)).toMatchObject([
      { due: true, period: { from: "2026-03-23", to: "2026-03-29", times: 0, quota: 3 } },
    ]);
  });

  test("know a last completion, however long ago", async () => {
    const { id } = await aHabit(ana, {
      startsOn: "2024-01-01",
      schedule: { kind: "afterCompletion", every: 12, unit: "month" },
    });
    await anEntry(ana, id, "2025-03-20");

    expect(await ofDay(today)).toMatchObject([{ due: true, dueSince: "2026-03-20" }]);
  });

  async function ofDay(date: typeof today) {
    return (await loadHabitsOfDay(ana, date)).map(({ habit }) => habit);
  }
});

test("a habit tells how it stands with each who keeps it, a streak of their own included", async () => {
  const { id } = await aHabit(ana, { startsOn: "2025-01-01" });
  await doneDaily(id, "2026-01-01", addDays(today, -1));
  await anEntry(await scopeOf(world.carl, "habits:tick"), id, today);

  const members = await readMembers(ana, { id });

  expect(members).toMatchObject([
    { name: "Ana", doneToday: false, due: true, currentStreak: 81 },
    { name: "Carl", doneToday: true, currentStreak: 1 },
  ]);
});

async function doneDaily(habitId: string, from: string, to: typeof today): Promise<void> {
  const data = [];
  for (let date = day(from); date <= to; date = addDays(date, 1))
    data.push({ date: new Date(date), status: "done", at: ana.now });
  await prisma().habitEntry.createMany({
    data: data.map((entry) => ({ ...entry, workspaceId: world.home.id, habitId, userId: world.ana.id })),
  });
}
