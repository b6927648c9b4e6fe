import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { cancelled, moved, session } from "@/lib/testing/timetables";
import { countDates } from "./dates";

const march = { startsOn: day("2026-03-02"), endsOn: day("2026-03-30") };

test("gaps are not held, moved dates and other rooms are", () => {
  const exceptions = [
    cancelled("2026-03-09"),
    moved("2026-03-16", "2026-03-17", "08:00"),
    moved("2026-03-23", "2026-03-23", "08:00", { location: "B 2" }),
  ];

  expect(countDates(session({ ...march, exceptions }))).toEqual({
    held: 4,
    cancelled: 1,
    moved: 1,
    rooms: 1,
  });
});

test("every second week has half the dates", () => {
  expect(countDates(session({ ...march, everyWeeks: 2 })).held).toBe(3);
});

test("without an end nobody can count them", () => {
  expect(countDates(session({ startsOn: day("2026-03-02") })).held).toBeNull();
});
