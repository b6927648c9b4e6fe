import fc from "fast-check";
import { expect, test } from "vitest";
import { civilOf, isLeapYear, monthLength, numberOf } from "./civil";

const MS_PER_DAY = 86_400_000;
const anyNumber = fc.integer({ min: -719_000, max: 2_900_000 });

test("a day's number tells what the platform's calendar tells, and back", () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      const platform = new Date(number * MS_PER_DAY);

      const { year, month, day } = civilOf(number);

      expect([year, month, day]).toEqual([
        platform.getUTCFullYear(),
        platform.getUTCMonth() + 1,
        platform.getUTCDate(),
      ]);
      expect(numberOf(year, month, day)).toBe(number);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [1900, false],
  [2000, true],
  [2024, true],
  [2026, false],
  [2100, false],
])("%i is a leap year: %s", (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(monthLength(year, 2)).toBe(leap ? 29 : 28);
});
