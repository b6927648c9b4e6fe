import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { changeOccurrence } from "@/lib/occurrences/mutations";
import { prisma } from "@/lib/platform/db";
import { readWeek } from "@/lib/routines/queries";
import { bringSessionBack } from "@/lib/sessions/bring-back";
import { deleteSession, updateSession } from "@/lib/sessions/mutations";
import { aRoutine } from "@/lib/testing/routines";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { importCalendar } from "./mutations";

let ana: Scope<"routines:write">;
let id: string;

beforeEach(async () => {
  ana = await scopeOf((await theWorld()).ana, "routines:write");
  id = (await aRoutine(ana)).id;
});

const mondays = ["20260302", "20260309", "20260323"];

function calendar(dates: string[], { room = "Hall 1", title = "Algebra" } = {}): string {
  const events = dates.map((date) =>
    [
      "BEGIN:VEVENT",
      `UID:${title}-${date}`,
      `SUMMARY:${title}`,
      `LOCATION:${room}`,
      `DTSTART:${date}T090000`,
      `DTEND:${date}T103000`,
      "END:VEVENT",
    ].join("\r\n"),
  );
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR", ""].join("\r\n");
}

function take(text: string, preview = false) {
  return importCalendar(ana, { id, text, utc: "instant", preview });
}

test("single dates become one session with its gap as a cancelled date", async () => {
  const report = await take(calendar(mondays));

  expect(report).toMatchObject({ created: 1, updated: 0, vanished: [], skipped: [], suggestion: null });
  expect(report.sessions).toMatchObject([{ title: "Algebra", weekday: "MO", start: "09:00", minutes: 90 }]);
  const gap = await readWeek(ana, { id, date: day("2026-03-16") });
  expect(gap.days[0]?.occurrences).toMatchObject([{ title: "Algebra", cancelled: true }]);
});

test("a preview answers the same and writes nothing", async () => {
  const preview = await take(calendar(mondays), true);

  expect(preview.sessions).toMatchObject([{ id: null, outcome: "created", title: "Algebra" }]);
  expect(await prisma().session.count()).toBe(0);
  expect(await prisma().event.count({ where: { verb: "imported" } })).toBe(0);
});

test("the same file again changes nothing", async () => {
  await take(calendar(mondays));
  const before = await rows();

  const again = await take(calendar(mondays));

  expect(again).toMatchObject({ created: 0, updated: 0, sessions: [{ outcome: "unchanged" }] });
  expect(await rows()).toEqual(before);
});

describe("a later file", () => {
  test("updates what it tells anew and keeps what was changed here", async () => {
    const [session] = (await take(calendar(mondays))).sessions;
    await updateSession(ana, { id: session?.id ?? "", title: "Linear algebra" });

    const later = await take(calendar([...mondays, "20260330"], { room: "Hall 2" }));

    expect(later).toMatchObject({ created: 0, updated: 1 });
    const [stored] = await prisma().session.findMany();
    expect(stored).toMatchObject({ title: "Linear algebra", location: "Hall 2" });
  });

  test("leaves a date that was moved here where it is", async () => {
    const [session] = (await take(calendar(mondays))).sessions;
    const movedTo = { date: day("2026-03-10"), start: time("14:00") };
    await changeOccurrence(ana, { id: session?.id ?? "", date: day("2026-03-09"), movedTo });

    await take(calendar([...mondays, "20260330"]));

    const week = await readWeek(ana, { id, date: day("2026-03-09") });
    expect(week.days[1]?.occurrences).toMatchObject([{ start: "14:00", movedFrom: "2026-03-09" }]);
  });

  test("lists what it no longer has, and deletes nothing", async () => {
    await take(calendar(mondays));

    const later = await take(calendar(["20260303"], { title: "Physics" }));

    expect(later).toMatchObject({ created: 1, vanished: [{ title: "Algebra" }] });
    expect(await prisma().session.count()).toBe(2);
  });
});

test("a session that was deleted here stays deleted, and the report says so", async () => {
  const [session] = (await take(calendar(mondays))).sessions;
  await deleteSession(ana, { id: session?.id ?? "" });

  const again = await take(calendar(mondays));

  expect(again).toMatchObject({
    created: 0,
    sessions: [],
    skipped: [{ summary: "Algebra", reason: "deletedHere" }],
  });
  expect(await prisma().session.count()).toBe(0);
});

test("one that was brought back follows its file again", async () => {
  const [session] = (await take(calendar(mondays))).sessions;
  await deleteSession(ana, { id: session?.id ?? "" });
  const { changes } = await prisma().event.findFirstOrThrow({ where: { verb: "deleted" } });

  await bringSessionBack(ana, changes);

  const again = await take(calendar(mondays));
  expect(again).toMatchObject({ created: 0, sessions: [{ outcome: "unchanged" }], skipped: [] });
  expect(await prisma().routine.findFirst({ select: { dismissed: true } })).toEqual({ dismissed: [] });
});

test("what is no calendar is refused, and nothing is written", async () => {
  await expect(take("\u0089PNG")).rejects.toMatchObject({ details: { issues: [{ code: "notACalendar" }] } });

  expect(await prisma().session.count()).toBe(0);
});

test("two imports at once add each session once", async () => {
  const both = [1, 2].map(() =>
    inTransaction((db) =>
      importCalendar(within(ana, db), { id, text: calendar(mondays), utc: "instant", preview: false }),
    ),
  );

  const reports = await Promise.all(both);

  expect(reports.map(({ created }) => created).toSorted()).toEqual([0, 1]);
  expect(await prisma().session.count()).toBe(1);
});

async function rows() {
  const [sessions, exceptions] = await Promise.all([
    prisma().session.findMany(),
    prisma().occurrenceException.findMany(),
  ]);
  return { sessions, exceptions };
}
