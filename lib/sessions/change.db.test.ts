import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { lastChange } from "@/lib/events/queries";
import { cancelDays, deleteRoutine, updateRoutine } from "@/lib/routines/mutations";
import { readWeek } from "@/lib/routines/queries";
import { restoreDays } from "@/lib/routines/restore-days";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { callOff, reinstate } from "./call-off";
import { changeSession } from "./change";
import { deleteSession, updateSession } from "./mutations";
import { readPattern } from "./queries";
import { sessionChange } from "./schema";
import { undoChange } from "./undo";
import { readUndoOffer } from "./undo-offer";

let world: World;
let scope: Scope<"routines:write">;
let routineId: string;
let id: string;

const date = day("2026-03-23");

/** Algebra stands on Mondays at eight, in room A 1, for 75 minutes. */
beforeEach(async () => {
  world = await theWorld();
  scope = await scopeOf(world.carl, "routines:write");
  routineId = (await aRoutine(scope)).id;
  id = (await aSession(scope, routineId, { location: "A 1" })).id;
});

describe("a change reaches", () => {
  test("this date only, and only what was changed of it", async () => {
    await change({ reach: "date", date, to: "2026-03-24", start: "10:00", minutes: 75, location: "A 1" });

    expect(await weekOf("2026-03-23")).toEqual(["23 away to 2026-03-24", "24 10:00 75 A 1"]);
    expect(await weekOf("2026-03-30")).toEqual(["30 08:00 75 A 1"]);
  });

  test("this date's weekday in the same week, where a form gives no date", async () => {
    await change({ reach: "date", date, weekday: "SU" });

    expect(await weekOf("2026-03-23")).toEqual(["23 away to 2026-03-29", "29 08:00 75 A 1"]);
  });

  test("from this date on", async () => {
    await change({ reach: "onward", date, to: "2026-03-24", start: "10:00" });

    expect(await weekOf("2026-03-16")).toEqual(["16 08:00 75 A 1"]);
    expect(await weekOf("2026-03-23")).toEqual(["24 10:00 75 A 1"]);
  });

  test("from this date on, in its own week too where it goes to an earlier day", async () => {
    await updateSession(scope, { id, weekday: "FR" });

    await change({ reach: "onward", date: "2026-03-27", to: "2026-03-26" });

    expect(await weekOf("2026-03-16")).toEqual(["20 08:00 75 A 1"]);
    expect(await weekOf("2026-03-23")).toEqual(["26 08:00 75 A 1"]);
  });

  test("every week where only the routine says when it begins, and nothing lies before", async () => {
    await updateRoutine(scope, { id: routineId, startsOn: day("2026-03-18") });

    await change({ reach: "onward", date, start: "09:00" });

    expect(await weekOf("2026-03-23")).toEqual(["23 09:00 75 A 1"]);
    expect(await scope.db.session.count()).toBe(1);
  });

  test("every week, the past ones too; from the first date on is the same", async () => {
    await change({ reach: "always", weekday: "WE", minutes: 90 });
    expect(await weekOf("2026-03-16")).toEqual(["18 08:00 90 A 1"]);

    await updateSession(scope, { id, startsOn: day("2026-03-18") });
    await change({ reach: "onward", date: "2026-03-18", start: "09:00" });
    expect(await weekOf("2026-03-16")).toEqual(["18 09:00 90 A 1"]);
  });
});

describe("a change is refused", () => {
  test("where one date would get another title", async () => {
    const refused = change({ reach: "date", date, title: "Geometry" });

    await expect(refused).rejects.toMatchObject({
      details: { issues: [{ path: ["title"], code: "onlyPlaceOnOneDate" }] },
    });
  });

  test.each(["always", "onward", "date"])("by an old version, reaching %s", async (reach) => {
    await updateSession(scope, { id, title: "Geometry" });

    const refused = change({ reach, date, version: 1, start: "10:00" });

    await expect(refused).rejects.toMatchObject({
      code: "conflict",
      details: { current: { title: "Geometry" } },
    });
  });

  test("without the date that it starts from", async () => {
    await expect(change({ reach: "date", start: "10:00" })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("an undo puts back", () => {
  const moved = { reach: "date", date, to: "2026-03-25", start: "10:00" };
  const changes: [string, () => Promise<unknown>][] = [
    ["a cancelled date", () => callOff(scope, { id, date, reason: "ill" })],
    ["every week", () => callOff(scope, { id })],
    ["a moved date", () => change(moved)],
    [
      "a change of every week",
      () => change({ reach: "always", weekday: "SA", start: "11:00", location: "B" }),
    ],
    ["a change from a date on", () => change({ reach: "onward", date, weekday: "SA", start: "11:00" })],
    ["a deleted session", () => deleteSession(scope, { id })],
    ["cancelled days", () => cancelDays(scope, { id: routineId, from: date, to: day("2026-03-27") })],
  ];

  test.each(changes)("%s", async (_, make) => {
    const before = await weekOf("2026-03-23");
    await make();
    expect(await weekOf("2026-03-23")).not.toEqual(before);

    await undo();

    expect(await weekOf("2026-03-23")).toEqual(before);
    expect(await weekOf("2026-04-06")).toEqual(["06 08:00 75 A 1"]);
  });

  test("what a cancellation had replaced, and what a restoration had", async () => {
    await change(moved);
    const before = await weekOf("2026-03-23");
    await callOff(scope, { id, date });
    await undo();
    expect(await weekOf("2026-03-23")).toEqual(before);

    await reinstate(scope, { id, date });
    await undo();
    expect(await weekOf("2026-03-23")).toEqual(before);
  });

  test("restored days, each with its reason", async () => {
    await cancelDays(scope, { id: routineId, from: date, reason: "Easter" });
    await restoreDays(scope, { id: routineId, from: date, to: date });

    await undo();

    expect(await weekOf("2026-03-23")).toEqual(["23 cancelled: Easter"]);
  });

  test("a deleted session with all that it said, once", async () => {
    await change(moved);
    await callOff(scope, { id, reason: "ill" });
    const before = await readPattern(scope, { id });
    await deleteSession(scope, { id });
    const deletion = (await lastChange(scope)) ?? "";

    await undoChange(scope, { change: deletion });

    expect(await readPattern(scope, { id })).toEqual({ ...before, updatedAt: expect.any(Date) });
    await expect(undoChange(scope, { change: deletion })).rejects.toMatchObject({
      code: "conflict",
      details: { reason: "changedSince" },
    });
    const restoration = (await lastChange(scope)) ?? "";
    expect(await readUndoOffer(scope, deletion)).toMatchObject({ done: "deleted", title: "Algebra" });
    expect(await readUndoOffer(scope, restoration)).toBeNull();
    await expect(undoChange(scope, { change: restoration })).rejects.toMatchObject({ code: "not-found" });
  });

  test("no session of a routine that has gone since", async () => {
    await deleteSession(scope, { id });
    const deletion = (await lastChange(scope)) ?? "";
    await deleteRoutine(scope, { id: routineId });

    await expect(undoChange(scope, { change: deletion })).rejects.toMatchObject({ code: "not-found" });
  });

  test("nothing for somebody else, even in the same workspace", async () => {
    await callOff(scope, { id, date });
    const made = await lastChange(scope);

    const ana = await scopeOf(world.ana, "routines:write");

    await expect(undoChange(ana, { change: made ?? "" })).rejects.toMatchObject({ code: "not-found" });
  });
});

function change(fields: Record<string, unknown>) {
  return changeSession(scope, sessionChange.parse({ id, ...fields }));
}

async function undo() {
  await undoChange(scope, { change: (await lastChange(scope)) ?? "" });
}

async function weekOf(monday: string) {
  const { days } = await readWeek(scope, { id: routineId, date: day(monday) });
  return days.flatMap(({ date: on, occurrences }) =>
    occurrences.map(({ cancelled, reason, movedTo, start, minutes, location }) => {
      const number = on.slice(8);
      if (cancelled) return `${number} cancelled: ${reason}`;
      if (movedTo && movedTo.date !== on) return `${number} away to ${movedTo.date}`;
      return `${number} ${start} ${minutes} ${location}`;
    }),
  );
}
