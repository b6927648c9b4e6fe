import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { weekOf } from "@/lib/calendar/week";
import { cancelled, moved, session } from "@/lib/testing/timetables";
import { routineWeek, type SessionPattern } from "./week";

const always = { startsOn: null, endsOn: null };
const march23 = weekOf(day("2026-03-23"), "MO");

const physics = (said: Partial<SessionPattern> = {}) =>
  session({ title: "Physics", start: time("08:00"), minutes: 60, ...said });
const chess = (said: Partial<SessionPattern> = {}) =>
  session({ title: "Chess", start: time("08:30"), minutes: 60, ...said });

function clashesOf(sessions: SessionPattern[], days = march23) {
  return routineWeek(always, sessions, [], days).overlaps.map((pair) => pair.map(({ title }) => title));
}

test("two at the same time clash, the earlier one first", () => {
  expect(clashesOf([chess(), physics()])).toEqual([["Physics", "Chess"]]);
});

test("touching is no clash", () => {
  expect(clashesOf([physics(), chess({ start: time("09:00") })])).toEqual([]);
});

test("each of three at once clashes with each", () => {
  expect(clashesOf([physics(), chess(), session({ title: "Choir" })])).toHaveLength(3);
});

test("what is cancelled clashes with nothing", () => {
  expect(clashesOf([physics({ exceptions: [cancelled("2026-03-23")] }), chess()])).toEqual([]);
  expect(clashesOf([physics({ cancelled: true }), chess()])).toEqual([]);
});

test("what was moved clashes where it went, not where it was", () => {
  const away = physics({ exceptions: [moved("2026-03-23", "2026-03-24", "10:00")] });
  const there = session({ title: "There", weekday: "TU", start: time("10:30") });

  expect(clashesOf([away, chess(), there])).toEqual([["Physics", "There"]]);
});

test("a change within the date clashes at its new time", () => {
  const later = physics({ exceptions: [moved("2026-03-23", "2026-03-23", "12:00")] });

  expect(clashesOf([later, chess()])).toEqual([]);
  expect(clashesOf([later, session({ title: "Noon", start: time("12:30") })])).toEqual([["Physics", "Noon"]]);
});

test("a night that runs into the next day clashes there", () => {
  const night = session({ title: "Night", weekday: "MO", start: time("22:00"), minutes: 480 });

  expect(clashesOf([night, session({ title: "Early", weekday: "TU", start: time("05:00") })])).toEqual([
    ["Night", "Early"],
  ]);
  expect(clashesOf([night, session({ title: "After", weekday: "TU", start: time("06:00") })])).toEqual([]);
});

test("the last night of a week clashes in the week in which the clash begins, and only there", () => {
  const night = session({
    title: "Night",
    weekday: "SU",
    start: time("22:00"),
    minutes: 480,
    startsOn: day("2026-03-22"),
  });
  const early = session({ title: "Early", weekday: "MO", start: time("05:00") });

  expect(clashesOf([night, early], weekOf(day("2026-03-16"), "MO"))).toEqual([]);
  expect(clashesOf([night, early], march23)).toEqual([["Night", "Early"]]);
});
