import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { prisma } from "@/lib/platform/db";
import type { Schedule } from "@/lib/recurrence/schema";
import { aHabit, anEntry } from "@/lib/testing/habits";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { updateHabit, updateHabitByForm } from "./mutations";
import { listExpectedDates } from "./queries";
import { readHabitStatistics } from "./statistics";

type Write = Scope<"habits:write" | "habits:tick" | "themes:write">;

const _daily: Schedule = { kind: "days", every: 1 };
const _weekly: Schedule = { kind: "weekly", every: 2, days: ["MO"] };
const _glasses = { kind: "atLeast", goal: 8, unit: "glasses" } as const;

let world: World;
let ana: Write;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf<"habits:write" | "habits:tick" | "themes:write">(world.ana, "habits:write");
});

describe("bringing a habit back", () => {
  const standingOf = (id: string, scope: Write = ana) => readHabitStatistics(scope, { id, range: "all" });
  const tickAll = async (id: string, dates: string[]) => {
    for (const date of dates) await anEntry(ana, id, date);
  };
  const firstFive = ["2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13", "2026-03-14"];

  test("leaves streak and rate as they were when it ended, and asks for it today", async () => {
    const { id } = await aHabit(ana, { startsOn: "2026-03-10", endsOn: "2026-03-14" });
    await tickAll(id, firstFive);

    await updateHabit(ana, { id, archived: false });

    expect(await standingOf(id)).toMatchObject({ due: true, currentStreak: 5, completionRate: 1 });
  });

  test("does the same where a count had ended it, and where it is given another end", async () => {
    const counted = await aHabit(ana, { startsOn: "2026-03-10", count: 5 });
    const ended = await aHabit(ana, { startsOn: "2026-03-10", endsOn: "2026-03-14" });
    await tickAll(counted.id, firstFive);
    await tickAll(ended.id, firstFive);

    await updateHabit(ana, { id: counted.id, archived: false });
    await updateHabit(ana, { id: ended.id, endsOn: day("2026-06-30") });

    for (const { id } of [counted, ended])
      expect(await standingOf(id)).toMatchObject({ due: true, currentStreak: 5, completionRate: 1 });
  });

  test("does the same where somebody had archived it, and keeps what was done on that day", async () => {
    const { id } = await aHabit(ana, { startsOn: "2026-03-10" });
    await tickAll(id, firstFive);
    await updateHabit({ ...ana, now: new Date("2026-03-14T12:00:00Z") }, { id, archived: true });

    await updateHabit(ana, { id, archived: false });

    expect(await standingOf(id)).toMatchObject({ due: true, currentStreak: 5, completionRate: 1 });
  });

  test("lets each member's days rest, and the habit's own go on from today", async () => {
    const { id } = await aHabit(ana, { startsOn: "2026-03-10", endsOn: "2026-03-14" });
    const carl = await scopeOf<"habits:write" | "habits:tick" | "themes:write">(world.carl, "habits:write");
    for (const date of firstFive) await anEntry(carl, id, date);

    await updateHabit(ana, { id, archived: false });

    expect(await standingOf(id, carl)).toMatchObject({ currentStreak: 5 });
    expect(await listExpectedDates(ana, { id, from: day("2026-03-13"), to: day("2026-03-24") })).toEqual({
      dates: ["2026-03-13", "2026-03-14", "2026-03-23", "2026-03-24"],
    });
  });

  test("on the day on which it was archived changes nothing", async () => {
    const { id } = await aHabit(ana);
    await updateHabit(ana, { id, archived: true });

    await updateHabit(ana, { id, archived: false });

    expect(await prisma().pause.count()).toBe(0);
  });
});

describe("a rule of one's own that is over before it begins", () => {
  const over = { kind: "custom", rrule: "FREQ=DAILY;UNTIL=20250101" } as const;
  const refused = { code: "invalid", details: { issues: [{ code: "ruleIsOver" }] } };

  test("is refused by its field, in the API and in the form", async () => {
    const { id } = await aHabit(ana);
    const at = (path: string[]) => ({ details: { issues: [{ path, code: "ruleIsOver" }] } });

    await expect(aHabit(ana, { schedule: over })).rejects.toMatchObject(at(["schedule", "rrule"]));
    await expect(updateHabit(ana, { id, schedule: over })).rejects.toMatchObject(refused);
    await expect(
      updateHabitByForm(ana, { id, title: "Read", schedule: over, measure: { kind: "yesNo" } }),
    ).rejects.toMatchObject(at(["schedule", "custom", "rrule"]));
  });

  test("stays where it is what stands: a habit that is over by its rule may be renamed", async () => {
    const rule = { kind: "custom", rrule: "FREQ=DAILY;UNTIL=20260305" } as const;
    const { id } = await aHabit(ana, { schedule: rule });

    expect(await updateHabit(ana, { id, title: "Read more", schedule: rule })).toMatchObject({
      title: "Read more",
    });
  });
});
