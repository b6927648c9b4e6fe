import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { changeOccurrence, restoreOccurrence } from "@/lib/occurrences/mutations";
import { occurrenceInput } from "@/lib/occurrences/schema";
import { readWeek } from "@/lib/routines/queries";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { cancelSession, createSessions, restoreSession, updateSession } from "./mutations";
import { listSessions, readPattern } from "./queries";
import { sessionChanges, sessionSplit, sessionsInput } from "./schema";
import { splitSession } from "./split";

let scope: Scope<"routines:write">;
let routineId: string;

beforeEach(async () => {
  const { carl } = await theWorld();
  scope = await scopeOf(carl, "routines:write");
  routineId = (await aRoutine(scope)).id;
});

describe("an occurrence", () => {
  test("is cancelled for its date alone, and restored", async () => {
    const { id } = await aSession(scope, routineId);

    await changeOccurrence(
      scope,
      occurrenceInput.parse({ id, date: "2026-03-23", cancelled: true, reason: "ill" }),
    );
    expect(await statesOf("2026-03-23")).toEqual(["Algebra cancelled: ill"]);
    expect(await statesOf("2026-03-30")).toEqual(["Algebra"]);

    await restoreOccurrence(scope, { id, date: day("2026-03-23") });
    expect(await statesOf("2026-03-23")).toEqual(["Algebra"]);
  });

  test("is moved for its date alone, and shown at both ends", async () => {
    const { id } = await aSession(scope, routineId);
    const movedTo = { date: "2026-03-25", start: "10:00", location: "B2" };

    await changeOccurrence(scope, occurrenceInput.parse({ id, date: "2026-03-23", movedTo }));

    const { days } = await readWeek(scope, { id: routineId, date: day("2026-03-23") });
    expect(days[0]?.occurrences).toMatchObject([
      { date: "2026-03-23", movedTo: { date: "2026-03-25", minutes: 75 } },
    ]);
    expect(days[2]?.occurrences).toMatchObject([
      { date: "2026-03-23", movedFrom: "2026-03-23", location: "B2" },
    ]);
  });

  test.each(["2026-03-24", "2026-02-22"])(
    "on %s, when the session does not take place, is refused",
    async (date) => {
      const { id } = await aSession(scope, routineId, { startsOn: "2026-02-23" });

      const refused = changeOccurrence(scope, occurrenceInput.parse({ id, date, cancelled: true }));

      await expect(refused).rejects.toMatchObject({
        details: { issues: [{ path: ["date"], code: "doesNotOccur" }] },
      });
    },
  );
});

describe("a session", () => {
  test("cancelled covers every date, and what was said of single ones survives beneath", async () => {
    const { id } = await aSession(scope, routineId);
    await changeOccurrence(
      scope,
      occurrenceInput.parse({ id, date: "2026-03-30", cancelled: true, reason: "ill" }),
    );

    await cancelSession(scope, { id, reason: "strike" });
    expect(await statesOf("2026-03-23")).toEqual(["Algebra cancelled: strike"]);

    await restoreSession(scope, { id });
    expect(await statesOf("2026-03-23")).toEqual(["Algebra"]);
    expect(await statesOf("2026-03-30")).toEqual(["Algebra cancelled: ill"]);
  });

  test("moved to another weekday keeps its exceptions in their week", async () => {
    const { id } = await aSession(scope, routineId);
    await changeOccurrence(scope, occurrenceInput.parse({ id, date: "2026-03-23", cancelled: true }));

    await updateSession(scope, sessionChanges.parse({ id, weekday: "TH" }));

    const { exceptions } = await readPattern(scope, { id });
    expect(exceptions).toMatchObject([{ date: "2026-03-26", cancelled: true }]);
  });

  test("changed from a date on leaves the past as it was", async () => {
    const { id } = await aSession(scope, routineId);
    await changeOccurrence(scope, occurrenceInput.parse({ id, date: "2026-03-16", cancelled: true }));
    await changeOccurrence(scope, occurrenceInput.parse({ id, date: "2026-03-30", cancelled: true }));

    const made = await splitSession(scope, sessionSplit.parse({ id, from: "2026-03-23", start: "10:00" }));

    expect(await startsOf("2026-03-16")).toEqual(["08:00"]);
    expect(await startsOf("2026-03-23")).toEqual(["10:00"]);
    expect((await readPattern(scope, { id })).exceptions).toMatchObject([{ date: "2026-03-16" }]);
    expect((await readPattern(scope, { id: made.id })).exceptions).toMatchObject([{ date: "2026-03-30" }]);
  });

  test("split keeps the rhythm of its weeks", async () => {
    const { id } = await aSession(scope, routineId, { everyWeeks: 2, startsOn: "2026-03-02" });

    await splitSession(scope, sessionSplit.parse({ id, from: "2026-03-23", start: "10:00" }));

    const weeks = ["2026-03-16", "2026-03-23", "2026-03-30", "2026-04-06", "2026-04-13"];
    expect(await Promise.all(weeks.map(startsOf))).toEqual([["08:00"], [], ["10:00"], [], ["10:00"]]);
  });

  test("placed on several weekdays is one session each", async () => {
    const fields = { title: "Gym", start: "07:00", minutes: 60, weekdays: ["MO", "WE", "FR", "WE"] };

    await createSessions(scope, sessionsInput.parse({ id: routineId, ...fields }));

    const { items } = await listSessions(scope, { id: routineId, limit: 50 });
    expect(items.map(({ weekday }) => weekday)).toEqual(["MO", "WE", "FR"]);
  });
});

test("pages of sessions follow one another without a gap", async () => {
  for (const title of ["A", "B", "C"]) await aSession(scope, routineId, { title });

  const first = await listSessions(scope, { id: routineId, limit: 2 });
  const second = await listSessions(scope, { id: routineId, limit: 2, cursor: first.nextCursor ?? "" });

  expect(first.items.map(({ title }) => title)).toEqual(["A", "B"]);
  expect(second).toMatchObject({ items: [{ title: "C" }], nextCursor: null });
});

async function occurrencesIn(date: string) {
  const { days } = await readWeek(scope, { id: routineId, date: day(date) });
  return days.flatMap(({ occurrences }) => occurrences);
}

async function statesOf(date: string) {
  const all = await occurrencesIn(date);
  return all.map(({ title, cancelled, reason }) => (cancelled ? `${title} cancelled: ${reason}` : title));
}

async function startsOf(date: string) {
  return (await occurrencesIn(date)).map(({ start }) => start);
}
