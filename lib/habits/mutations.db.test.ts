import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { prisma } from "@/lib/platform/db";
import type { Schedule } from "@/lib/recurrence/schema";
import { aHabit, anEntry } from "@/lib/testing/habits";
import { aTheme } from "@/lib/testing/themes";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { createHabit, deleteHabit, updateHabit, updateHabitByForm } from "./mutations";
import { readHabit } from "./queries";
import { habitChanges, habitInput } from "./schema";

type Write = Scope<"habits:write" | "habits:tick" | "themes:write">;

const daily: Schedule = { kind: "days", every: 1 };
const weekly: Schedule = { kind: "weekly", every: 2, days: ["MO"] };
const glasses = { kind: "atLeast", goal: 8, unit: "glasses" } as const;

let world: World;
let ana: Write;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf<"habits:write" | "habits:tick" | "themes:write">(world.ana, "habits:write");
});

describe("a new habit", () => {
  test("is yes or no, has a colour, and comes last", async () => {
    const first = await aHabit(ana);
    const second = await aHabit(ana, { title: "Run" });

    expect(first).toMatchObject({ measure: { kind: "yesNo" }, color: "teal", archived: false, version: 1 });
    expect(second.position).toBeGreaterThan(first.position);
  });

  test("has its theme's colour until it has its own", async () => {
    const theme = await aTheme(ana, { color: "rose" });
    const { id, color } = await aHabit(ana, { themeId: theme.id });

    const own = await updateHabit(ana, { id, color: "blue" });
    const again = await updateHabit(ana, { id, color: null });

    expect([color, own.color, again.color]).toEqual(["rose", "blue", "rose"]);
  });

  test.each(["Лечь спать 🌙", "קריאה", "x".repeat(200)])("may be called %j", async (title) => {
    expect(await aHabit(ana, { title })).toMatchObject({ title });
  });

  test("keeps its maker's week", async () => {
    const { weekStart } = await aHabit({ ...ana, weekStart: "SU" }, { schedule: weekly });

    expect(weekStart).toBe("SU");
  });

  test("under a theme of another workspace is refused by that field", async () => {
    const eve = await scopeOf(world.eve, "themes:write", "elsewhere");
    const { id: themeId } = await aTheme(eve);

    const making = aHabit(ana, { themeId });

    await expect(making).rejects.toMatchObject({
      code: "invalid",
      details: { issues: [{ path: ["themeId"] }] },
    });
    expect(await prisma().habit.count()).toBe(0);
  });

  test("that ends before it starts is refused", async () => {
    await expect(aHabit(ana, { endsOn: "2026-02-28" })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("another schedule", () => {
  test("holds from today on, and the past keeps its own", async () => {
    const { id } = await aHabit(ana, { schedule: daily });

    const { schedule, versions } = await updateHabit(ana, habitChanges.parse({ id, schedule: weekly }));

    expect(schedule).toEqual(weekly);
    expect(versions.map(({ from, schedule: { kind } }) => [from, kind])).toEqual([
      ["2026-03-01", "days"],
      ["2026-03-23", "weekly"],
    ]);
  });

  test("from a later day on is told, and does not hold yet", async () => {
    const { id } = await aHabit(ana, { schedule: daily });

    const changes = { id, schedule: weekly, effectiveFrom: "2026-04-01" };
    const { schedule, versions } = await updateHabit(ana, habitChanges.parse(changes));

    expect([schedule.kind, versions[1]?.from]).toEqual(["days", "2026-04-01"]);
  });

  test("from before the start on is the only one there ever was", async () => {
    const { id } = await aHabit(ana, { schedule: daily });

    const changes = { id, schedule: weekly, effectiveFrom: "2020-01-01" };
    const { versions } = await updateHabit(ana, habitChanges.parse(changes));

    expect(versions).toEqual([{ from: "2026-03-01", schedule: weekly, measure: { kind: "yesNo" } }]);
  });

  test("sent by a form with everything else as it was is no change", async () => {
    const { id, version } = await aHabit(ana, { schedule: weekly, measure: glasses });
    await updateHabit(ana, habitChanges.parse({ id, schedule: daily, effectiveFrom: "2026-05-01" }));

    const form = {
      title: "Drink",
      schedule: weekly,
      measure: { unit: "glasses", kind: "atLeast", goal: 8 },
    } as const;
    const { versions, title } = await updateHabitByForm(ana, {
      id,
      version: version + 1,
      ...form,
    });

    expect([title, versions.length]).toEqual(["Drink", 2]);
  });
});

test("changed from a stale version is a conflict that carries the stored record", async () => {
  const { id } = await aHabit(ana);
  const stored = await updateHabit(ana, { id, version: 1, title: "Read more" });

  const stale = updateHabit(ana, { id, version: 1, title: "Read less" });

  await expect(stale).rejects.toMatchObject({ code: "conflict", details: { current: stored } });
});

describe("the archive", () => {
  const tomorrow = (scope: Write): Write => ({ ...scope, today: day("2026-03-24") });

  test("takes a habit on the day after its end, and not before", async () => {
    const { id } = await aHabit(ana, { endsOn: "2026-03-23" });

    expect(await readHabit(ana, { id })).toMatchObject({ archived: false });
    expect(await readHabit(tomorrow(ana), { id })).toMatchObject({ archived: true });
  });

  test.each([
    ["expected days", daily],
    ["completions", { kind: "quota", times: 7, per: "week" }],
  ] as const)("takes one that ends by a count of %s", async (_, schedule) => {
    const { id } = await aHabit(ana, { schedule, startsOn: "2026-03-21", count: 3 });
    for (const date of ["2026-03-21", "2026-03-22", "2026-03-23"]) await anEntry(ana, id, date);

    expect(await readHabit(ana, { id })).toMatchObject({ archived: false });
    expect(await readHabit(tomorrow(ana), { id })).toMatchObject({ archived: true });
  });

  test("gives back what was put there, with its history", async () => {
    const { id } = await aHabit(ana);
    await anEntry(ana, id, "2026-03-22");
    const archived = await updateHabit(ana, { id, archived: true });

    const restored = await updateHabit(ana, { id, archived: false });

    expect([archived.archived, restored.archived]).toEqual([true, false]);
    expect(await prisma().habitEntry.count()).toBe(1);
  });

  test("gives back what its end had put there, to go on without one", async () => {
    const { id } = await aHabit(ana, { endsOn: "2026-03-22" });

    const restored = await updateHabit(ana, { id, archived: false });

    expect(restored).toMatchObject({ archived: false, endsOn: null });
  });

  test("lets go of a habit that is given a later end, whether or not a job put it there", async () => {
    const { id } = await aHabit(ana, { endsOn: "2026-03-22" });
    await prisma().habit.updateMany({ data: { archivedAt: ana.now } });

    const prolonged = await updateHabit(ana, { id, endsOn: day("2026-06-30") });

    expect(prolonged).toMatchObject({ archived: false, endsOn: "2026-06-30" });
  });
});

test("a deleted habit takes everybody's entries and pauses with it", async () => {
  const { id } = await aHabit(ana);
  await anEntry(await scopeOf(world.carl, "habits:tick"), id, "2026-03-23");

  await deleteHabit(ana, { id });

  expect([await prisma().habitEntry.count(), await prisma().habitVersion.count()]).toEqual([0, 0]);
});

test("every change leaves one line in the log", async () => {
  const { id } = await createHabit(
    ana,
    habitInput.parse({ title: "Read", schedule: daily, startsOn: "2026-03-01" }),
  );
  await updateHabit(ana, habitChanges.parse({ id, schedule: weekly }));
  await updateHabit(ana, { id, archived: true });
  await deleteHabit(ana, { id });

  const events = await prisma().event.findMany({ where: { subjectId: id } });
  expect(events.map(({ verb }) => verb).toSorted()).toEqual(["archived", "created", "deleted", "updated"]);
});
