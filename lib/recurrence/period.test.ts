import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day, fromDayNumber } from "@/lib/calendar/date";
import { weekStarts } from "@/lib/calendar/week";
import { nextPeriod, type Per, periodOf, previousPeriod } from "./period";

test.each<[Per, string, string, string]>([
  ["day", "2026-12-31", "2026-12-31", "2026-12-31"],
  ["week", "2027-01-01", "2026-12-28", "2027-01-03"],
  ["week", "2027-01-03", "2026-12-28", "2027-01-03"],
  ["week", "2027-01-04", "2027-01-04", "2027-01-10"],
  ["month", "2028-02-29", "2028-02-01", "2028-02-29"],
  ["month", "2027-02-28", "2027-02-01", "2027-02-28"],
  ["month", "2026-12-31", "2026-12-01", "2026-12-31"],
  ["year", "2026-12-31", "2026-01-01", "2026-12-31"],
  ["year", "2028-02-29", "2028-01-01", "2028-12-31"],
])("the %s of %s is from %s to %s", (per, date, from, to) => {
  expect(periodOf(per, day(date), "MO")).toEqual({ from, to });
});

test.each([
  ["SU", "2026-12-27", "2027-01-02"],
  ["SA", "2026-12-26", "2027-01-01"],
] as const)("a week from %s on", (weekStart, from, to) => {
  expect(periodOf("week", day("2027-01-01"), weekStart)).toEqual({ from, to });
});

test("periods lie side by side, and a date is in its own", () => {
  const anyDay = fc.integer({ min: -20_000, max: 80_000 }).map(fromDayNumber);
  const per = fc.constantFrom<Per>("day", "week", "month", "year");
  fc.assert(
    fc.property(anyDay, per, fc.constantFrom(...weekStarts), (date, each, weekStart) => {
      const period = periodOf(each, date, weekStart);

      expect(period.from <= date && date <= period.to).toBe(true);
      expect(nextPeriod(each, period, weekStart).from).toBe(addDays(period.to, 1));
      expect(previousPeriod(each, period, weekStart).to).toBe(addDays(period.from, -1));
    }),
  );
});
