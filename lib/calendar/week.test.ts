import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, fromDayNumber } from "./date";
import {
  offsetInWeek,
  startOfWeek,
  weekdayOf,
  weekdays,
  weekdaysFrom,
  weekNumber,
  weekOf,
  weekStarts,
} from "./week";

test.each([
  ["1970-01-01", "TH"],
  ["1969-12-31", "WE"],
  ["2000-02-29", "TU"],
  ["2024-02-29", "TH"],
  ["2026-03-23", "MO"],
  ["1900-01-01", "MO"],
])("%s is a %s", (date, weekday) => {
  expect(weekdayOf(day(date))).toBe(weekday);
});

describe("the week around a year's end", () => {
  test.each([
    ["MO", "2026-12-28"],
    ["SU", "2026-12-27"],
    ["SA", "2026-12-26"],
  ] as const)("begins, from %s on, on %s", (weekStart, first) => {
    expect(startOfWeek(day("2027-01-01"), weekStart)).toBe(first);
    expect(weekOf(day("2027-01-01"), weekStart).at(-1)).toBe(addDays(day(first), 6));
  });
});

test.each([
  ["MO", "2026-03-23"],
  ["SU", "2026-03-29"],
  ["SA", "2026-03-28"],
] as const)("the Sunday on which clocks change is in the week that begins on %s %s", (weekStart, first) => {
  expect(startOfWeek(day("2026-03-29"), weekStart)).toBe(first);
});

test("a week holds its day once, begins on its start and has seven days in a row", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -25_000, max: 80_000 }).map(fromDayNumber),
      fc.constantFrom(...weekStarts),
      (date, weekStart) => {
        const days = weekOf(date, weekStart);

        expect(days.filter((other) => other === date)).toHaveLength(1);
        expect(days.map(weekdayOf)).toEqual(weekdaysFrom(weekStart));
        expect(days).toEqual(days.map((_, index) => addDays(startOfWeek(date, weekStart), index)));
      },
    ),
  );
});

test("days have the number of their week, and the next week has the next", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -25_000, max: 80_000 }).map(fromDayNumber),
      fc.constantFrom(...weekStarts),
      (date, weekStart) => {
        const [number, ...others] = weekOf(date, weekStart).map((other) => weekNumber(other, weekStart));

        expect(new Set([number, ...others])).toEqual(new Set([weekNumber(date, weekStart)]));
        expect(weekNumber(addDays(date, 7), weekStart)).toBe(weekNumber(date, weekStart) + 1);
      },
    ),
  );
});

test("weekdays agree with the calendar that the platform keeps", () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 80_000 }).map(fromDayNumber), (date) => {
      const sundayFirst = new Date(`${date}T12:00:00Z`).getUTCDay();

      expect(weekdays.indexOf(weekdayOf(date))).toBe((sundayFirst + 6) % 7);
    }),
  );
});

test("a Sunday ends a week from Monday and begins one from Sunday", () => {
  expect(offsetInWeek("SU", "MO")).toBe(6);
  expect(offsetInWeek("SU", "SU")).toBe(0);
  expect(offsetInWeek("FR", "SA")).toBe(6);
});
