import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/calendar/date";
import type { Weekday, WeekStart } from "@/lib/calendar/week";
import { firstDates, recurrence } from "@/lib/testing/recurrences";
import {
  countOccurrences,
  lastOccurrence,
  nextOccurrence,
  occurrencesBetween,
  occursOn,
  previousOccurrence,
} from "./recurrence";
import type { Schedule } from "./schema";

const daily: Schedule = { kind: "days", every: 1 };
const workdays: Weekday[] = ["MO", "TU", "WE", "TH", "FR"];

describe("a day beyond the month's end is its last", () => {
  test.each([
    [29, 1, "2027-01-29", "2027-01-29 2027-02-28 2027-03-29 2027-04-29"],
    [30, 1, "2027-01-30", "2027-01-30 2027-02-28 2027-03-30 2027-04-30"],
    [31, 1, "2027-01-31", "2027-01-31 2027-02-28 2027-03-31 2027-04-30"],
    [29, 1, "2028-01-29", "2028-01-29 2028-02-29 2028-03-29 2028-04-29"],
    [31, 1, "2028-01-31", "2028-01-31 2028-02-29 2028-03-31 2028-04-30"],
    [31, 1, "2100-01-31", "2100-01-31 2100-02-28 2100-03-31 2100-04-30"],
    [-1, 1, "2028-01-01", "2028-01-31 2028-02-29 2028-03-31 2028-04-30"],
    [31, 2, "2026-12-31", "2026-12-31 2027-02-28 2027-04-30 2027-06-30"],
    [31, 12, "2027-02-01", "2027-02-28 2028-02-29 2029-02-28 2030-02-28"],
    [28, 1, "2028-01-28", "2028-01-28 2028-02-28 2028-03-28 2028-04-28"],
  ])("day %i every %i months from %s", (monthDay, every, start, expected) => {
    expect(firstDates(4, recurrence({ kind: "monthly", every, day: monthDay }, start))).toBe(expected);
  });

  test("in every month of a year", () => {
    expect(firstDates(12, recurrence({ kind: "monthly", every: 1, day: 31 }, "2026-01-01"))).toBe(
      "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30 2026-07-31 2026-08-31 2026-09-30 2026-10-31 2026-11-30 2026-12-31",
    );
  });
});

describe("months are counted from the start's month", () => {
  test.each([
    ["2026-01-31", 2, 15, "2026-03-15 2026-05-15 2026-07-15"],
    ["2026-01-15", 2, 15, "2026-01-15 2026-03-15 2026-05-15"],
    ["2026-01-31", 1, 15, "2026-02-15 2026-03-15 2026-04-15"],
    ["2026-11-30", 3, 29, "2027-02-28 2027-05-29 2027-08-29"],
  ])("from %s every %i months on day %i", (start, every, monthDay, expected) => {
    expect(firstDates(3, recurrence({ kind: "monthly", every, day: monthDay }, start))).toBe(expected);
  });
});

describe("the nth weekday of a month", () => {
  test.each([
    ["2026-01-31", 1, 1, "MO", "2026-02-02 2026-03-02 2026-04-06 2026-05-04"],
    ["2026-01-01", 1, 2, "TU", "2026-01-13 2026-02-10 2026-03-10 2026-04-14"],
    ["2026-01-01", 1, -1, "FR", "2026-01-30 2026-02-27 2026-03-27 2026-04-24"],
    ["2026-01-01", 1, 5, "FR", "2026-01-30 2026-05-29 2026-07-31 2026-10-30"],
    ["2026-01-01", 1, 5, "SU", "2026-03-29 2026-05-31 2026-08-30 2026-11-29"],
    ["2026-02-01", 12, 5, "SU", "2032-02-29 2060-02-29 2088-02-29 2128-02-29"],
    ["2026-01-31", 2, 1, "MO", "2026-03-02 2026-05-04 2026-07-06 2026-09-07"],
    ["2026-01-31", 3, -1, "SA", "2026-01-31 2026-04-25 2026-07-25 2026-10-31"],
  ] as const)("from %s every %i months: number %i, %s", (start, every, nth, weekday, expected) => {
    expect(firstDates(4, recurrence({ kind: "monthly", every, nth, weekday }, start))).toBe(expected);
  });
});

describe("29 February", () => {
  test.each([
    [1, "2028-02-29", "2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29"],
    [4, "2028-02-29", "2028-02-29 2032-02-29 2036-02-29 2040-02-29 2044-02-29"],
    [4, "2092-02-29", "2092-02-29 2096-02-29 2100-02-28 2104-02-29 2108-02-29"],
    [2, "2027-03-01", "2029-02-28 2031-02-28 2033-02-28 2035-02-28 2037-02-28"],
  ])("every %i years from %s is the 28th in a common year", (every, start, expected) => {
    const schedule: Schedule = { kind: "yearly", every, month: 2, day: 29 };

    expect(firstDates(5, recurrence(schedule, start))).toBe(expected);
  });
});

describe("every 2 weeks on Monday and Friday, from a Wednesday", () => {
  test.each<[WeekStart, string, string]>([
    ["MO", "2026-03-25", "2026-03-27 2026-04-06 2026-04-10 2026-04-20"],
    ["SU", "2026-03-25", "2026-03-27 2026-04-06 2026-04-10 2026-04-20"],
    ["SA", "2026-03-25", "2026-03-27 2026-04-06 2026-04-10 2026-04-20"],
  ])("with weeks from %s on", (weekStart, start, expected) => {
    const schedule: Schedule = { kind: "weekly", every: 2, days: ["FR", "MO"] };

    expect(firstDates(4, recurrence(schedule, start, { weekStart }))).toBe(expected);
  });
});

describe("every 2 weeks on Saturday, Sunday and Monday, from a Saturday", () => {
  test.each<[WeekStart, string]>([
    ["MO", "2026-03-28 2026-03-29 2026-04-06 2026-04-11 2026-04-12"],
    ["SU", "2026-03-28 2026-04-05 2026-04-06 2026-04-11 2026-04-19"],
    ["SA", "2026-03-28 2026-03-29 2026-03-30 2026-04-11 2026-04-12"],
  ])("with weeks from %s on", (weekStart, expected) => {
    const schedule: Schedule = { kind: "weekly", every: 2, days: ["SA", "SU", "MO"] };

    expect(firstDates(5, recurrence(schedule, "2026-03-28", { weekStart }))).toBe(expected);
  });
});

test("a start that the rule does not match is no occurrence, and shifts nothing", () => {
  const mondays = recurrence({ kind: "weekly", every: 2, days: ["MO"] }, "2026-03-25");

  expect(occursOn(mondays, day("2026-03-25"))).toBe(false);
  expect(firstDates(2, mondays)).toBe("2026-04-06 2026-04-20");
  expect(firstDates(2, { ...mondays, count: 2 })).toBe("2026-04-06 2026-04-20");
});

describe("a cycle", () => {
  const cycle = recurrence({ kind: "cycle", on: 2, off: 3 }, "2026-01-01");

  test("keeps its phase 10 000 days on", () => {
    const later = addDays(day("2026-01-01"), 10_000);

    expect([0, 1, 2, 3, 4, 5].map((days) => occursOn(cycle, addDays(later, days)))).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(countOccurrences(cycle, day("2026-01-01"), addDays(later, -1))).toBe(4000);
  });

  test("that starts amid its anchor's days goes on with them", () => {
    expect(firstDates(3, { ...cycle, startsOn: day("2026-01-02") })).toBe("2026-01-02 2026-01-06 2026-01-07");
  });
});

describe("an end", () => {
  test("by date includes that date", () => {
    expect(firstDates(9, recurrence(daily, "2026-02-27", { endsOn: day("2026-03-01") }))).toBe(
      "2026-02-27 2026-02-28 2026-03-01",
    );
  });

  test.each<[Schedule, number, string]>([
    [daily, 366, "2024-12-31"],
    [{ kind: "weekly", every: 2, days: workdays }, 11, "2024-01-29"],
    [{ kind: "monthly", every: 1, day: 31 }, 2, "2024-02-29"],
    [{ kind: "monthly", every: 1, nth: 5, weekday: "MO" }, 3, "2024-07-29"],
    [{ kind: "yearly", every: 1, month: 2, day: 29 }, 3, "2026-02-28"],
    [{ kind: "cycle", on: 3, off: 4 }, 7, "2024-01-15"],
    [{ kind: "custom", rrule: "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13" }, 2, "2024-12-13"],
  ])("by count is the last of so many: %j, %i", (schedule, count, last) => {
    const ended = recurrence(schedule, "2024-01-01", { count });

    expect(lastOccurrence(ended)).toBe(last);
    expect(nextOccurrence(ended, day(last))).toBeNull();
    expect(countOccurrences(ended, day("1900-01-01"), day("2199-12-31"))).toBe(count);
  });

  test("is the earlier of the two", () => {
    const ended = recurrence(daily, "2026-01-01", { count: 5, endsOn: day("2026-01-03") });

    expect(lastOccurrence(ended)).toBe("2026-01-03");
    expect(lastOccurrence({ ...ended, endsOn: day("2026-02-01") })).toBe("2026-01-05");
  });

  test("before the start leaves nothing", () => {
    const ended = recurrence(daily, "2026-01-02", { endsOn: day("2026-01-01"), count: 3 });

    expect(occurrencesBetween(ended, day("2025-01-01"), day("2027-01-01"))).toEqual([]);
    expect(nextOccurrence(ended, day("2025-01-01"))).toBeNull();
    expect(previousOccurrence(ended, day("2027-01-01"))).toBeNull();
  });
});

test("nothing occurs before the start or beyond the calendar", () => {
  const schedule = recurrence(daily, "2199-12-30", { anchor: day("2000-01-01") });

  expect(previousOccurrence(schedule, day("2199-12-30"))).toBeNull();
  expect(nextOccurrence(schedule, day("1900-01-01"))).toBe("2199-12-30");
  expect(nextOccurrence(schedule, day("2199-12-31"))).toBeNull();
  expect(occurrencesBetween(schedule, day("2199-12-31"), day("2199-12-30"))).toEqual([]);
});

test.each<Schedule>([
  { kind: "quota", times: 3, per: "week" },
  { kind: "afterCompletion", every: 3, unit: "day" },
])("what was done decides $kind, not the calendar", (schedule) => {
  expect(() => occursOn(recurrence(schedule, "2026-01-01"), day("2026-01-01"))).toThrow(RangeError);
});
