import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  day,
  daysBetween,
  fromDateColumn,
  fromDayNumber,
  isCalendarDate,
  toDateColumn,
  toDayNumber,
} from "./date";

const anyDate = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((instant) => day(instant.toISOString().slice(0, 10)));

describe("what is a day", () => {
  test.each(["2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])("%s is", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-02-31",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "1899-12-31",
    "2200-01-01",
    "2026-03-23T00:00:00Z",
    " 2026-03-23",
    "",
  ])("%j is not", (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => day(text)).toThrow(RangeError);
  });
});

describe("counting days", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2026-03-29", 1, "2026-03-30"],
  ])("%s and %i days is %s", (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  test("adding and counting undo each other, and order as days do", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, count) => {
        const other = addDays(date, count);

        expect(daysBetween(date, other)).toBe(count);
        expect(addDays(other, -count)).toBe(date);
        expect(date < other).toBe(count > 0);
      }),
    );
  });

  test("a leap year has 366 days and a century not divisible by 400 has 365", () => {
    expect(daysBetween(day("2024-01-01"), day("2025-01-01"))).toBe(366);
    expect(daysBetween(day("2100-01-01"), day("2101-01-01"))).toBe(365);
  });

  test("a day number is 0 on the first of January 1970", () => {
    expect(toDayNumber(day("1970-01-01"))).toBe(0);
    expect(fromDayNumber(-1)).toBe("1969-12-31");
  });
});

test("a date column gives back the day that was put in, whatever zone the process is in", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(fromDateColumn(toDateColumn(date))).toBe(date);
    }),
  );
});
