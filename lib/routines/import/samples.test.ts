import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { lines, sessionsTold } from "@/lib/testing/imported";
import { cancelled, moved, routineFrame, session } from "@/lib/testing/timetables";
import { routineCalendar } from "../calendar-feed";
import { readTimetable } from "./read";

type Sample = {
  file: string;
  timeZone?: string;
  utc?: "local";
  sessions: string;
  skipped?: string[];
  asks?: true;
};

const samples: [string, Sample][] = [
  [
    "Google: a series with a moved, a renamed, a cancelled and a differently placed date, and one that was split",
    {
      file: "google.ics",
      sessions: `
        MO 10:15 90 | Statistics | Hall 1 | 2026-03-02..2026-03-30 | not 2026-03-23 | 2026-03-16 to 2026-03-17 at 14:00 in Hall 2
        WE 10:15 90 | Statistics | Hall 1 | 2026-03-04..2026-04-01 | not 2026-03-11 2026-03-18 | 2026-03-25 at 10:15 in Hall 3
        WE 10:15 90 | Statistics exam | Hall 1 | 2026-03-18..2026-03-18
        TH 18:00 60 | Reading group | - | 2026-03-05.. | every 2
      `,
      skipped: ["allDay Easter Monday"],
    },
  ],
  [
    "Outlook: Windows zones, one of its own making, and a call that another clock change moves for three weeks",
    {
      file: "outlook.ics",
      sessions: `
        TU 09:00 90 | Rechnernetze | Übungsraum 3 | 2026-03-10..2026-04-14 | not 2026-03-17 2026-03-24 | 2026-03-31 at 16:00 120
        WE 13:00 60 | Lab | - | 2026-03-04..2026-04-08
        TH 14:00 60 | Call with Boston | - | 2026-03-12..2026-03-26
        TH 15:00 60 | Call with Boston | - | 2026-02-26..2026-04-02 | not 2026-03-12 2026-03-19 2026-03-26
      `,
      skipped: ["allDay Tag der Arbeit"],
    },
  ],
  [
    "Apple: every second week by a week that begins on Sunday, a monthly rule, a night over the clock change",
    {
      file: "apple.ics",
      sessions: `
        MO 08:00 240 | Practical | - | 2026-03-09..2026-03-16
        TU 08:00 240 | Practical | - | 2026-03-10..2026-03-17
        TU 19:30 90 | Fencing | Sports hall Main Street 1 | 2026-03-03..2026-04-14 | every 2 | not 2026-03-17
        TH 19:30 90 | Fencing | Sports hall Main Street 1 | 2026-03-05..2026-04-16 | every 2 | not 2026-04-02
        FR 20:00 90 | Choir | - | 2026-03-06..2026-05-01 | every 4
        SA 23:00 480 | Night watch | - | 2026-03-28..2026-04-11
      `,
    },
  ],
  [
    "a campus in UTC: the clock change splits nothing, the other room is a date's, a longer gap is cancelled",
    {
      file: "campus-utc.ics",
      sessions: `
        MO 09:15 90 | Chemistry | Hall A | 2026-10-05..2026-11-02 | 2026-10-19 at 09:15 in Hall B
        WE 14:00 120 | Chemistry lab | Lab 4 | 2026-10-07..2026-12-02 | every 2 | not 2026-11-18
        FR 11:00 45 | Tutorial, group 2 | Room 7 | 2026-10-09..2026-10-09
      `,
    },
  ],
  [
    "a script in Chicago that calls its own clocks UTC",
    {
      file: "campus-local-as-utc.ics",
      timeZone: "America/Chicago",
      utc: "local",
      sessions: `
        MO 08:00 110 | Anatomy | - | 2026-08-24..2026-08-24
        TU 08:00 50 | Physiology | - | 2026-08-25..2026-08-25
        WE 09:00 110 | Anatomy | - | 2026-08-26..2026-08-26
        TH 08:00 50 | Physiology | - | 2026-08-27..2026-08-27
        FR 13:00 180 | Dissection | - | 2026-08-28..2026-08-28
      `,
      asks: true,
    },
  ],
  [
    "a script that calls itself 1.0: no UID, no VTIMEZONE, a rule that ends before it begins",
    {
      file: "campus-v1.ics",
      timeZone: "Asia/Dhaka",
      sessions: `
        TU 11:30 90 | Drawing | - | 2026-02-03..2026-03-10
        SU 08:00 90 | Thermodynamics | - | 2026-02-01..2026-03-22
      `,
      skipped: ["ruleEndsBeforeItBegins Thermodynamics"],
    },
  ],
];

describe("calendars in the dialects that people have", () => {
  test.each(samples)("%s", (_, { file, timeZone = "Europe/Berlin", ...expected }) => {
    const text = readFileSync(new URL(`./samples/${file}`, import.meta.url), "utf8");

    const { sessions, skipped, suggestion } = readTimetable(text, {
      timeZone,
      utc: expected.utc ?? "instant",
    });

    expect(sessionsTold(sessions)).toEqual(lines(expected.sessions));
    expect(skipped.map(({ reason, summary }) => `${reason} ${summary}`)).toEqual(expected.skipped ?? []);
    expect(suggestion).toBe(expected.asks ? "local" : null);
  });
});

test("what Rota writes, it reads again", () => {
  const sessions = [
    session({ title: "Algebra", startsOn: day("2026-03-02"), exceptions: [cancelled("2026-03-16")] }),
    session({
      title: "Physics",
      weekday: "TU",
      everyWeeks: 2,
      startsOn: day("2026-03-03"),
      endsOn: day("2026-05-12"),
    }),
    session({
      title: "Choir; with a band, on Fridays",
      weekday: "FR",
      start: time("22:30"),
      minutes: 240,
      startsOn: day("2026-03-06"),
      endsOn: day("2026-04-24"),
      exceptions: [
        moved("2026-03-20", "2026-03-20", "22:30", { location: "Hall" }),
        moved("2026-03-27", "2026-03-28", "20:00", { minutes: 60 }),
      ],
    }),
  ];
  const feed = { frame: routineFrame(), sessions, cancelledDays: [], since: day("2026-03-01"), revision: 1 };

  const read = readTimetable(routineCalendar({ ...feed, revisedAt: new Date("2026-03-01T12:00:00Z") }), {
    timeZone: "Europe/Berlin",
    utc: "instant",
  });

  expect(sessionsTold(read.sessions)).toEqual(
    lines(`
      MO 08:00 60 | Algebra | A 1 | 2026-03-02.. | not 2026-03-16
      TU 08:00 60 | Physics | A 1 | 2026-03-03..2026-05-12 | every 2
      FR 22:30 240 | Choir; with a band, on Fridays | A 1 | 2026-03-06..2026-04-24 | 2026-03-20 at 22:30 in Hall | 2026-03-27 to 2026-03-28 at 20:00 60
    `),
  );
  expect(read.skipped).toEqual([]);
});
