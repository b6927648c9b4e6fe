import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { occurrencesBetween, type Recurrence } from "./recurrence";
import type { Schedule } from "./schema";

function recurrence(schedule: Schedule, startsOn: string, more: Partial<Recurrence> = {}): Recurrence {
  const start = day(startsOn);
  return { schedule, anchor: start, startsOn: start, endsOn: null, count: null, weekStart: "MO", ...more };
}

/** The first so many dates, as words. */
function first(count: number, of: Recurrence): string {
  return occurrencesBetween({ ...of, count }, day("1900-01-01"), day("2199-12-31")).join(" ");
}

describe("a day beyond the month's end is its last", () => {
  test.each([
    [29, 1, "2027-01-29", "2027-01-29 2027-02-28 2027-03-29 2027-04-29"],
    [30, 1, "2027-01-30", "2027-01-30 2027-02-28 2027-03-30 2027-04-30"],
    [31, 1, "2027-01-31", "2027-01-31 2027-02-28 2027-03-31 2027-04-30"],
    [31, 1, "2028-01-31", "2028-01-31 2028-02-29 2028-03-31 2028-04-30"],
    [-1, 1, "2028-01-01", "2028-01-31 2028-02-29 2028-03-31 2028-04-30"],
    [31, 2, "2026-12-31", "2026-12-31 2027-02-28 2027-04-30 2027-06-30"],
    [15, 2, "2026-01-31", "2026-03-15 2026-05-15 2026-07-15 2026-09-15"],
  ])("day %i every %i months from %s", (monthDay, every, start, expected) => {
    expect(first(4, recurrence({ kind: "monthly", every, day: monthDay }, start))).toBe(expected);
  });
});
