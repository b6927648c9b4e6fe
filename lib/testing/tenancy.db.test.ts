import { beforeEach, describe, expect, test } from "vitest";
import type { Permission, Role } from "@/lib/auth/policy";
import { can, policy } from "@/lib/auth/policy";
import { guestScope, type Scope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { lastChange } from "@/lib/events/queries";
import * as occurrenceMutations from "@/lib/occurrences/mutations";
import { readOccurrence } from "@/lib/occurrences/queries";
import { prisma } from "@/lib/platform/db";
import * as routineCopies from "@/lib/routines/copy";
import { importCalendar } from "@/lib/routines/import/mutations";
import { readImported } from "@/lib/routines/import/queries";
import { loadTimetable } from "@/lib/routines/load";
import * as routineMutations from "@/lib/routines/mutations";
import * as routineQueries from "@/lib/routines/queries";
import { restoreDays, setDaysOff } from "@/lib/routines/restore-days";
import { readSettings } from "@/lib/routines/settings";
import { readCalendar } from "@/lib/routines/subscription";
import { callOff, reinstate } from "@/lib/sessions/call-off";
import { changeSession } from "@/lib/sessions/change";
import * as sessionMutations from "@/lib/sessions/mutations";
import * as sessionQueries from "@/lib/sessions/queries";
import { rejoinSession } from "@/lib/sessions/rejoin";
import * as sessionSplits from "@/lib/sessions/split";
import { undoChange } from "@/lib/sessions/undo";
import * as shareMutations from "@/lib/shares/mutations";
import { aRoutine, aSession } from "./routines";
import { scopeOf, theWorld, type World } from "./world";

type Ids = { routine: string; session: string; change: string };
type Attempt = (scope: Scope<"routines:write">, ids: Ids) => Promise<unknown>;
const date = day("2026-03-23");

/** Every verb that takes an id, called with the ids of somebody else's workspace. */
const attempts: Record<string, Attempt> = {
  readRoutine: (scope, ids) => routineQueries.readRoutine(scope, { id: ids.routine }),
  readWeek: (scope, ids) => routineQueries.readWeek(scope, { id: ids.routine, date }),
  readCalendar: (scope, ids) => readCalendar(scope, { id: ids.routine }),
  loadTimetable: (scope, ids) => loadTimetable(scope, ids.routine),
  readSettings: (scope, ids) => readSettings(scope, { id: ids.routine }),
  readImported: (scope, ids) => readImported(scope, { id: ids.routine }),
  importCalendar: (scope, ids) =>
    importCalendar(scope, { id: ids.routine, text: "BEGIN:VCALENDAR", utc: "instant", preview: false }),
  updateRoutine: (scope, ids) => routineMutations.updateRoutine(scope, { id: ids.routine, name: "Mine" }),
  deleteRoutine: (scope, ids) => routineMutations.deleteRoutine(scope, { id: ids.routine }),
  deleteRoutineByName: (scope, ids) =>
    routineMutations.deleteRoutineByName(scope, { id: ids.routine, name: "Term" }),
  cancelDay: (scope, ids) => routineMutations.cancelDay(scope, { id: ids.routine, date }),
  cancelDays: (scope, ids) => routineMutations.cancelDays(scope, { id: ids.routine, from: date }),
  restoreDay: (scope, ids) => routineMutations.restoreDay(scope, { id: ids.routine, date }),
  copyRoutine: (scope, ids) => routineCopies.copyRoutine(scope, { id: ids.routine }),
  shareRoutine: (scope, ids) => shareMutations.shareRoutine(scope, { id: ids.routine }),
  revokeShare: (scope, ids) => shareMutations.revokeShare(scope, { id: ids.routine }),
  listSessions: (scope, ids) => sessionQueries.listSessions(scope, { id: ids.routine, limit: 50 }),
  createSession: (scope, ids) =>
    sessionMutations.createSession(scope, { id: ids.routine, ...fields, weekday: "MO" }),
  createSessions: (scope, ids) =>
    sessionMutations.createSessions(scope, { id: ids.routine, ...fields, weekdays: ["MO"] }),
  readSession: (scope, ids) => sessionQueries.readSession(scope, { id: ids.session }),
  readPattern: (scope, ids) => sessionQueries.readPattern(scope, { id: ids.session }),
  updateSession: (scope, ids) => sessionMutations.updateSession(scope, { id: ids.session, title: "Mine" }),
  deleteSession: (scope, ids) => sessionMutations.deleteSession(scope, { id: ids.session }),
  cancelSession: (scope, ids) => sessionMutations.cancelSession(scope, { id: ids.session }),
  restoreSession: (scope, ids) => sessionMutations.restoreSession(scope, { id: ids.session }),
  splitSession: (scope, ids) => sessionSplits.splitSession(scope, { id: ids.session, from: date }),
  changeOccurrence: (scope, ids) =>
    occurrenceMutations.changeOccurrence(scope, { id: ids.session, date, cancelled: true }),
  restoreDays: (scope, ids) => restoreDays(scope, { id: ids.routine, from: date, to: date }),
  setDaysOff: (scope, ids) => setDaysOff(scope, { id: ids.routine, from: date, to: date }, []),
  callOff: (scope, ids) => callOff(scope, { id: ids.session, date }),
  reinstate: (scope, ids) => reinstate(scope, { id: ids.session }),
  changeSession: (scope, ids) => changeSession(scope, { id: ids.session, reach: "always", title: "Mine" }),
  rejoinSession: (scope, ids) => rejoinSession(scope, { id: ids.session, continuedBy: ids.session }),
  undoChange: (scope, ids) => undoChange(scope, { change: ids.change }),
  readOccurrence: (scope, ids) => readOccurrence(scope, { id: ids.session, routineId: ids.routine, date }),
  restoreOccurrence: (scope, ids) => occurrenceMutations.restoreOccurrence(scope, { id: ids.session, date }),
};

const fields = { title: "Mine", start: time("08:00"), minutes: 60, everyWeeks: 1 };

/** Those that name no record: what they answer or write is the scope's own workspace's. */
const withoutId = [
  "listRoutineNames",
  "listRoutines",
  "createRoutine",
  "readShareLink",
  "readSharedWeek",
  "replaceExceptions",
  "loadTimetables",
  "overviewRoutines",
  "dateColumns",
  "routineRecord",
  "sessionRecord",
  "splitSessionAt",
  "touchRoutine",
  "subjectOf",
  "undoable",
];

const modules = import.meta.glob<object>(
  "../{routines,sessions,occurrences,shares}/**/{queries,mutations,copy,split,load,overview,settings,subscription,restore-days,call-off,change,rejoin,undo}.ts",
  {
    eager: true,
  },
);

let world: World;
let ids: Ids;

beforeEach(async () => {
  world = await theWorld();
  const ana = await scopeOf(world.ana, "routines:write");
  const routine = await aRoutine(ana);
  const session = await aSession(ana, routine.id);
  await shareMutations.shareRoutine(ana, { id: routine.id });
  await callOff(ana, { id: session.id, date });
  ids = { routine: routine.id, session: session.id, change: (await lastChange(ana)) ?? "" };
});

test("the table tries every query and mutation", () => {
  const verbs = Object.values(modules).flatMap((module) => Object.keys(module));

  expect([...Object.keys(attempts), ...withoutId].toSorted()).toEqual(verbs.toSorted());
});

describe("for Eve, who lives elsewhere, Home's records do not exist", () => {
  test.each(Object.entries(attempts))("%s", async (_, attempt) => {
    const eve = await scopeOf(world.eve, "routines:write", "elsewhere");
    const before = await everything();

    await expect(attempt(eve, ids)).rejects.toMatchObject({ code: "not-found" });

    expect(await everything()).toEqual(before);
  });

  test("neither does the workspace", async () => {
    await expect(scopeOf(world.eve, "routines:read", "home")).rejects.toMatchObject({ code: "not-found" });
  });

  test("nor a share link of hers that was revoked, altered or never was one", async () => {
    const eve = await scopeOf(world.eve, "routines:write", "elsewhere");
    const routine = await aRoutine(eve);
    const { url } = await shareMutations.shareRoutine(eve, { id: routine.id });
    const token = url.replace("/s/", "");
    expect(await guestScope(prisma(), token)).toMatchObject({ routineId: routine.id });
    await shareMutations.revokeShare(eve, { id: routine.id });

    for (const dead of [token, `${token.slice(0, -2)}AA`, "abc", "", "../..", token.repeat(2)]) {
      await expect(guestScope(prisma(), dead)).rejects.toMatchObject({ code: "not-found" });
    }
  });
});

describe("the ladder of roles", () => {
  const people = { admin: "ana", editor: "carl", viewer: "ben" } as const;
  const rows = Object.keys(policy).flatMap((permission) =>
    Object.entries(people).map(
      ([role, name]) => [permission, role, name] as [Permission, Role, "ana" | "carl" | "ben"],
    ),
  );

  test.each(rows)("%s as %s", async (permission, role, name) => {
    const key = scopeOf(world[name], permission);

    if (can(role, permission)) expect(await key).toMatchObject({ role, workspaceId: world.home.id });
    else await expect(key).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a member who was removed has no key at the next request", async () => {
    await prisma().member.deleteMany({ where: { userId: world.carl.id } });

    await expect(scopeOf(world.carl, "routines:read")).rejects.toMatchObject({ code: "not-found" });
  });
});

async function everything() {
  const db = prisma();
  const [routines, sessions, exceptions, days, links] = await Promise.all([
    db.routine.findMany(),
    db.session.findMany(),
    db.occurrenceException.findMany(),
    db.cancelledDay.findMany(),
    db.shareLink.findMany(),
  ]);
  return { routines, sessions, exceptions, days, links };
}
