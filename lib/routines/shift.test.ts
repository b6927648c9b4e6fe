import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { cancelled, moved, session } from "@/lib/testing/timetables";
import { shiftExceptions } from "./shift";
import { occursOn } from "./week";

const always = { startsOn: null, endsOn: null };

test("what was cancelled on a Monday is cancelled on that week's Thursday", () => {
  const lecture = session({ weekday: "MO", exceptions: [cancelled("2026-03-23", "ill")] });

  expect(shiftExceptions(lecture, "TH")).toEqual([cancelled("2026-03-26", "ill")]);
});

test("the session's own week start says which Sunday belongs to a Wednesday", () => {
  const exceptions = [cancelled("2026-03-25")];

  expect(shiftExceptions(session({ weekday: "WE", exceptions }), "SU")).toEqual([cancelled("2026-03-29")]);
  expect(shiftExceptions(session({ weekday: "WE", weekStart: "SU", exceptions }), "SU")).toEqual([
    cancelled("2026-03-22"),
  ]);
});

test("a week around the year's end is one week", () => {
  const lecture = session({ weekday: "FR", exceptions: [cancelled("2027-01-01")] });

  expect(shiftExceptions(lecture, "MO")).toEqual([cancelled("2026-12-28")]);
});

test("what was moved to another date stays there, what was changed within its own goes along", () => {
  const exceptions = [moved("2026-03-23", "2026-04-18", "10:00"), moved("2026-03-30", "2026-03-30", "11:00")];

  expect(shiftExceptions(session({ weekday: "MO", exceptions }), "TU")).toEqual([
    moved("2026-03-24", "2026-04-18", "10:00"),
    moved("2026-03-31", "2026-03-31", "11:00"),
  ]);
});

test("every exception is still about a date of a session held every third week", () => {
  const seminar = session({ weekday: "SA", everyWeeks: 3, startsOn: day("2026-03-05"), weekStart: "SA" });
  const exceptions = [cancelled("2026-03-21"), cancelled("2026-04-11")];

  const shifted = shiftExceptions({ ...seminar, exceptions }, "TU");

  expect(shifted.every(({ date }) => occursOn(always, { ...seminar, weekday: "TU" }, date))).toBe(true);
});
