import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { weekdays } from "@/lib/calendar/week";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { copyRoutine } from "./copy";
import {
  cancelDay,
  cancelDays,
  deleteRoutine,
  deleteRoutineByName,
  restoreDay,
  updateRoutine,
} from "./mutations";
import { readRoutine, readWeek } from "./queries";
import { routineChanges } from "./schema";

let scope: Scope<"routines:write">;

beforeEach(async () => {
  const { ana } = await theWorld();
  scope = await scopeOf(ana, "routines:write");
});

describe("a routine", () => {
  test("takes its maker's zone unless another is said", async () => {
    const routine = await aRoutine(scope);

    expect(routine.timeZone).toBe("Europe/Berlin");
    expect(await readRoutine(scope, { id: routine.id })).toEqual(routine);
  });

  test.each([
    ["an end before the start", { dayStart: "18:00", dayEnd: "17:00" }, "endsBeforeStart"],
    ["overlapping breaks", { breaks: [pause("A", "10:00", 60), pause("B", "10:30", 60)] }, "breaksOverlap"],
    ["a break outside the day", { breaks: [pause("A", "16:30", 60)] }, "breakOutside"],
    ["all days hidden", { hiddenDays: [...weekdays] }, "allHidden"],
    [
      "a term that ends before it starts",
      { startsOn: "2026-09-01", endsOn: "2026-08-31" },
      "endsBeforeStart",
    ],
  ])("with %s is refused, and nothing is written", async (_, fields, code) => {
    const refused = aRoutine(scope, fields);

    await expect(refused).rejects.toMatchObject({ code: "invalid", details: { issues: [{ code }] } });
    expect(await prisma().routine.count()).toBe(0);
  });

  test("changed from a stale version is a conflict that carries the stored record", async () => {
    const { id } = await aRoutine(scope);
    await updateRoutine(scope, routineChanges.parse({ id, name: "Winter", version: 1 }));

    const second = updateRoutine(scope, routineChanges.parse({ id, name: "Summer", version: 1 }));

    await expect(second).rejects.toMatchObject({
      code: "conflict",
      details: { current: { name: "Winter", version: 2 } },
    });
  });

  test("forgets its end when told so, and keeps what was not said", async () => {
    const { id } = await aRoutine(scope, { startsOn: "2026-02-01", endsOn: "2026-07-01" });

    const changed = await updateRoutine(scope, routineChanges.parse({ id, endsOn: null }));

    expect(changed).toMatchObject({ startsOn: "2026-02-01", endsOn: null });
  });

  test("goes with its sessions only where its name is typed", async () => {
    const { id } = await aRoutine(scope, { name: "Term" });
    await aSession(scope, id);

    await expect(deleteRoutineByName(scope, { id, name: "term" })).rejects.toBeInstanceOf(AppError);
    expect(await prisma().session.count()).toBe(1);

    await deleteRoutineByName(scope, { id, name: "Term " });
    expect(await prisma().session.count()).toBe(0);
  });

  test("copied has the same week under new ids", async () => {
    const { id } = await aRoutine(scope);
    await aSession(scope, id);
    await cancelDay(scope, { id, date: day("2026-03-23"), reason: "Holiday" });

    const copy = await copyRoutine(scope, { id, name: "Copy" });

    const [before, after] = await Promise.all([mondayOf(id), mondayOf(copy.id)]);
    expect(copy).toMatchObject({ name: "Copy", version: 1 });
    expect(after).toMatchObject([{ title: "Algebra", cancelled: true, reason: "Holiday" }]);
    expect(after?.[0]?.sessionId).not.toBe(before?.[0]?.sessionId);
  });
});

describe("a whole day", () => {
  test("cancelled covers its sessions, and restored shows what was said beneath", async () => {
    const { id } = await aRoutine(scope);
    await aSession(scope, id);

    await cancelDay(scope, { id, date: day("2026-03-23"), reason: "Holiday" });
    expect(await mondayOf(id)).toMatchObject([{ cancelled: true, reason: "Holiday" }]);

    await restoreDay(scope, { id, date: day("2026-03-23") });
    expect(await mondayOf(id)).toMatchObject([{ cancelled: false }]);
  });

  test("of a range can be cancelled at once, twice without harm", async () => {
    const { id } = await aRoutine(scope);
    const range = { id, from: day("2026-03-20"), to: day("2026-03-29"), reason: null };

    await cancelDays(scope, range);
    await cancelDays(scope, range);

    expect(await prisma().cancelledDay.count()).toBe(10);
  });

  test("in a range that ends before it begins is refused", async () => {
    const { id } = await aRoutine(scope);

    const refused = cancelDays(scope, { id, from: day("2026-03-20"), to: day("2026-03-19") });

    await expect(refused).rejects.toMatchObject({
      details: { issues: [{ path: ["to"], code: "endsBeforeStart" }] },
    });
  });
});

test("every change leaves one line in the log, in its own transaction", async () => {
  const { id } = await aRoutine(scope);
  await updateRoutine(scope, routineChanges.parse({ id, name: "Winter" }));
  await updateRoutine(scope, routineChanges.parse({ id, archived: true }));
  await deleteRoutine(scope, { id });

  const lines = await prisma().event.findMany({ orderBy: { id: "asc" } });

  expect(lines.map(({ verb }) => verb)).toEqual(["created", "updated", "archived", "deleted"]);
  expect(lines[1]?.changes).toEqual({ name: { from: "Term", to: "Winter" } });
});

async function mondayOf(id: string) {
  const week = await readWeek(scope, { id, date: day("2026-03-25") });
  return week.days[0]?.occurrences;
}

function pause(name: string, start: string, minutes: number) {
  return { name, start, minutes };
}
