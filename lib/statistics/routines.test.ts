import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { cancelled, moved, routineFrame, session } from "@/lib/testing/timetables";
import { cancelledCourses, hoursByTheme } from "./routines";

const span = { from: day("2026-03-01"), to: day("2026-03-31") };

describe("hours a week", () => {
  test("count every other week half and a cancelled session not at all", () => {
    const sessions = [
      session({ minutes: 90 }),
      session({ minutes: 180, everyWeeks: 2 }),
      session({ minutes: 60, cancelled: true }),
    ];

    const hours = hoursByTheme([timetable(sessions)], () => "study", span.to);

    expect([...hours]).toEqual([["study", 3]]);
  });

  test("are those of the sessions that run on the day", () => {
    const over = session({ endsOn: day("2026-03-30") });

    expect([...hoursByTheme([timetable([over])], () => null, span.to)]).toEqual([]);
    expect([...hoursByTheme([timetable([over])], () => null, day("2026-03-30"))]).toEqual([[null, 1]]);
  });
});

describe("cancelled sessions", () => {
  test("are counted by course, once a date however it was cancelled", () => {
    const sessions = [
      session({ title: "Algebra", exceptions: [cancelled("2026-03-02"), cancelled("2026-03-09")] }),
      session({ title: "Algebra", weekday: "WE", exceptions: [cancelled("2026-02-25")] }),
      session({ title: "Physics", weekday: "TU", exceptions: [moved("2026-03-03", "2026-03-04", "09:00")] }),
    ];
    const holidays = [
      { date: day("2026-03-09"), reason: null },
      { date: day("2026-03-11"), reason: null },
    ];

    expect(cancelledCourses([{ ...timetable(sessions), cancelledDays: holidays }], span)).toEqual([
      { title: "Algebra", dates: 3, untilRestored: false },
    ]);
  });

  test("that are cancelled until restored are named, with no date of their own", () => {
    const sessions = [session({ title: "Choir", cancelled: true })];

    expect(cancelledCourses([timetable(sessions)], span)).toEqual([
      { title: "Choir", dates: 0, untilRestored: true },
    ]);
  });
});

function timetable(sessions: ReturnType<typeof session>[]) {
  return { frame: { ...routineFrame(), id: "r" }, sessions, cancelledDays: [] };
}
