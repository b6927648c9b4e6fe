import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { patternOf } from "@/lib/testing/imported";
import { cancelled, moved } from "@/lib/testing/timetables";
import type { FoldedSession } from "./fold";
import { originOf } from "./origin";
import { type ExistingSession, planImport } from "./plan";
import { readTimetable } from "./read";

const options = { timeZone: "Europe/Berlin", utc: "instant" } as const;

type Told = { uid?: string; title?: string; room?: string; start?: string; dates: string[] };

/** Single events of an hour, as most universities write them. */
function file(...courses: Told[]): string {
  const events = courses.flatMap(({ uid, title = "Algebra", room = "A 1", start = "100000", dates }) =>
    dates.map((date) => {
      const named = uid ? [`UID:${uid}-${date}`] : [];
      const lines = [`SUMMARY:${title}`, `LOCATION:${room}`, `DTSTART:${date}T${start}`, "DURATION:PT1H"];
      return ["BEGIN:VEVENT", ...named, ...lines, "END:VEVENT"].join("\r\n");
    }),
  );
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR"].join("\r\n");
}

const read = (...courses: Told[]) => readTimetable(file(...courses), options).sessions;

/** The routine as it is after importing these. */
function importedFrom(sessions: FoldedSession[], changed: Partial<ExistingSession> = {}): ExistingSession[] {
  return sessions.map((session, at) => ({
    ...patternOf(session),
    id: `session ${at}`,
    imported: originOf(session),
    ...changed,
  }));
}

const mondays = ["20260302", "20260309", "20260323", "20260330"];
const withUids = { uid: "algebra", dates: mondays };
const nothing = { create: [], update: [], remember: [], vanished: [], dismissed: [] };

describe("the same file again changes nothing", () => {
  const local: [string, Partial<ExistingSession>][] = [
    ["as it was", {}],
    ["renamed", { title: "Algebra I" }],
    ["in another room, at another time", { location: "B 2", start: time("11:00"), minutes: 90 }],
    ["on another weekday", { weekday: "TU", exceptions: [cancelled("2026-03-17")] }],
    ["with other bounds", { startsOn: null, endsOn: day("2026-03-09") }],
    ["with the cancelled date restored", { exceptions: [] }],
    [
      "with another date cancelled",
      { exceptions: [cancelled("2026-03-09", "ill"), cancelled("2026-03-16")] },
    ],
    [
      "with a date moved",
      { exceptions: [cancelled("2026-03-16"), moved("2026-03-23", "2026-03-24", "08:00")] },
    ],
    ["cancelled altogether", { cancelled: true, cancelReason: "no time" }],
    ["coloured, and with a person", { color: "teal", person: "Ana" }],
  ];
  test.each(local)("%s", (_, changed) => {
    const sessions = read(withUids);
    const existing = importedFrom(sessions, changed);

    const plan = planImport(existing, read(withUids));

    expect(plan).toEqual({ ...nothing, unchanged: ["session 0"] });
  });

  test("without UIDs too", () => {
    const existing = importedFrom(read({ dates: mondays }), { title: "Algebra I" });

    expect(planImport(existing, read({ dates: mondays }))).toEqual({ ...nothing, unchanged: ["session 0"] });
  });
});

describe("a newer file", () => {
  test("changes what nobody changed in Rota, and leaves the rest", () => {
    const existing = importedFrom(read(withUids), { title: "Algebra I" });

    const plan = planImport(
      existing,
      read({ ...withUids, title: "Linear Algebra", room: "B 2", start: "103000" }),
    );

    expect(plan.update).toMatchObject([{ id: "session 0", changes: { location: "B 2", start: "10:30" } }]);
    expect(plan.update[0]?.changes).not.toHaveProperty("title");
    expect(plan).toMatchObject({ create: [], vanished: [], unchanged: [] });
  });

  test("cancels a date more beside the one that somebody cancelled, and brings its own back", () => {
    const existing = importedFrom(read(withUids), {
      exceptions: [cancelled("2026-03-16"), cancelled("2026-03-23", "ill")],
    });

    const plan = planImport(
      existing,
      read({ uid: "algebra", dates: ["20260302", "20260316", "20260323", "20260330"] }),
    );

    expect(plan.update).toMatchObject([
      { changes: {}, exceptions: [cancelled("2026-03-09"), cancelled("2026-03-23", "ill")] },
    ]);
  });

  test("does not cancel again what somebody restored, nor move what somebody moved", () => {
    const existing = importedFrom(read(withUids), {
      exceptions: [moved("2026-03-09", "2026-03-10", "08:00")],
    });

    const plan = planImport(existing, read({ uid: "algebra", dates: ["20260302", "20260330"] }));

    expect(plan.update).toMatchObject([
      { exceptions: [moved("2026-03-09", "2026-03-10", "08:00"), cancelled("2026-03-23")] },
    ]);
  });

  test("follows a session that was put on another weekday in Rota into its week", () => {
    const existing = importedFrom(read(withUids), {
      weekday: "WE",
      start: time("12:00"),
      exceptions: [cancelled("2026-03-18")],
    });

    const later = read(
      { uid: "algebra", dates: ["20260302", "20260330"] },
      { uid: "room", room: "C", dates: ["20260309"] },
    );
    const plan = planImport(existing, later);

    const inOtherRoom = moved("2026-03-11", "2026-03-11", "12:00", { location: "C" });
    expect(plan.update).toMatchObject([
      { changes: {}, exceptions: [inOtherRoom, cancelled("2026-03-18"), cancelled("2026-03-25")] },
    ]);
  });

  test("moves a course to another day under its UIDs", () => {
    const existing = importedFrom(read(withUids));
    const tuesdays = read(withUids).map((session) => ({
      ...session,
      weekday: "TU" as const,
      key: "another",
    }));

    const plan = planImport(existing, tuesdays);

    expect(plan.update).toMatchObject([{ changes: { weekday: "TU" } }]);
    expect(plan.create).toEqual([]);
  });

  test("adds what is new and lists what vanished, deleting nothing", () => {
    const existing = importedFrom(read(withUids));

    const plan = planImport(existing, read({ uid: "physics", title: "Physics", dates: mondays }));

    expect(plan.create).toMatchObject([{ session: { title: "Physics" } }]);
    expect(plan.vanished).toEqual(existing);
    expect(plan.update).toEqual([]);
  });

  test("never ends a session before its start", () => {
    const existing = importedFrom(read(withUids), { endsOn: day("2026-03-09") });

    const plan = planImport(existing, read({ uid: "algebra", dates: ["20260316", "20260323", "20260330"] }));

    expect(plan.update.flatMap(({ changes }) => Object.keys(changes))).toEqual([]);
  });

  test("with new UIDs is known by its key, and only that is remembered", () => {
    const existing = importedFrom(read(withUids));

    const plan = planImport(existing, read({ uid: "anew", dates: mondays }));

    expect(plan).toMatchObject({ create: [], update: [], vanished: [], remember: [{ id: "session 0" }] });
  });
});

describe("what was deleted in Rota", () => {
  const [algebra, physics] = read(withUids, { uid: "physics", title: "Physics", dates: mondays });
  if (!algebra || !physics) throw new Error("two courses were written");
  const existing = importedFrom([algebra]);

  test("stays deleted", () => {
    const plan = planImport(existing, [algebra, physics], [originOf(physics)]);

    expect(plan).toMatchObject({ create: [], unchanged: ["session 0"], dismissed: [{ title: "Physics" }] });
  });

  test("is known again by its UIDs, whatever the file now says of it", () => {
    const [later] = read({ uid: "physics", title: "Physics II", start: "120000", dates: mondays });

    const plan = planImport(existing, later ? [algebra, later] : [], [originOf(physics)]);

    expect(plan).toMatchObject({ create: [], dismissed: [{ title: "Physics II" }] });
  });

  test("does not keep out another session of the same UID that still stands", () => {
    const [monday, tuesday] = [
      algebra,
      { ...algebra, weekday: "TU" as const, key: "on Tuesdays", exceptions: [] },
    ];

    const plan = planImport(importedFrom([tuesday]), [monday, tuesday], [originOf(monday)]);

    expect(plan).toMatchObject({ create: [], unchanged: ["session 0"], dismissed: [{ weekday: "MO" }] });
  });
});

test("a session made by hand that tells the same is taken over, not doubled", () => {
  const [session] = read(withUids);
  if (!session) throw new Error("a course was written");
  const byHand = {
    ...patternOf(session),
    id: "by hand",
    startsOn: null,
    endsOn: null,
    exceptions: [],
    imported: null,
  };

  const plan = planImport([byHand], [session]);

  expect(plan.create).toEqual([]);
  expect(plan.update).toMatchObject([{ id: "by hand", changes: {}, exceptions: [cancelled("2026-03-16")] }]);
});

test("each session is taken once, the surest match first", () => {
  const two = read(withUids, { uid: "algebra", start: "120000", dates: mondays });
  const existing = importedFrom(two);

  const plan = planImport(existing, two.toReversed());

  expect(plan.unchanged).toEqual(["session 1", "session 0"]);
});
