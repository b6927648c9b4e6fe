import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, fromDayNumber } from "@/lib/calendar/date";
import { weekdays, weekStarts } from "@/lib/calendar/week";
import { plus, slowDates } from "@/lib/testing/slow-calendar";
import {
  countOccurrences,
  nextOccurrence,
  occurrencesBetween,
  occursOn,
  previousOccurrence,
  type Recurrence,
} from "./recurrence";
import type { Schedule } from "./schema";

const often = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 40 }));
const anyWeekday = fc.constantFrom(...weekdays);
const kinds: Record<string, fc.Arbitrary<Schedule>> = {
  days: fc.record({ kind: fc.constant("days" as const), every: often }),
  weekly: fc.record({
    kind: fc.constant("weekly" as const),
    every: often,
    days: fc.uniqueArray(anyWeekday, { minLength: 1 }),
  }),
  "monthly by day": fc.record({
    kind: fc.constant("monthly" as const),
    every: often,
    day: fc.oneof(fc.constant(-1 as const), fc.integer({ min: 1, max: 31 })),
  }),
  "monthly by weekday": fc.record({
    kind: fc.constant("monthly" as const),
    every: often,
    nth: fc.constantFrom(-1 as const, 1, 2, 3, 4, 5, 5),
    weekday: anyWeekday,
  }),
  yearly: fc.record({
    kind: fc.constant("yearly" as const),
    every: fc.integer({ min: 1, max: 6 }),
    month: fc.constantFrom(1, 2, 2, 2, 4, 12),
    day: fc.integer({ min: 1, max: 29 }),
  }),
  cycle: fc.record({ kind: fc.constant("cycle" as const), on: often, off: often }),
};

const anyDay = fc.integer({ min: -5_000, max: 60_000 }).map(fromDayNumber);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** The start lies on the anchor or somewhat after it, as after a change that kept the phase. */
function recurrencesOf(schedule: fc.Arbitrary<Schedule>): fc.Arbitrary<Recurrence> {
  return fc
    .record({
      schedule,
      anchor: anyDay,
      later: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 })),
      lasts: perhaps(fc.integer({ min: 0, max: 1500 })),
      count: perhaps(fc.integer({ min: 1, max: 60 })),
      weekStart: fc.constantFrom(...weekStarts),
    })
    .map(({ schedule, anchor, later, lasts, count, weekStart }) => {
      const startsOn = addDays(anchor, later);
      return {
        schedule,
        anchor,
        startsOn,
        endsOn: lasts === null ? null : addDays(startsOn, lasts),
        count,
        weekStart,
      };
    });
}

describe.each(Object.entries(kinds))("%s agrees with asking day by day", (_, schedule) => {
  test("over any range, from any start to any end", () => {
    const offset = fc.integer({ min: -60, max: 2500 });
    const length = fc.integer({ min: -1, max: 500 });
    fc.assert(
      fc.property(recurrencesOf(schedule), offset, length, (recurrence, after, days) => {
        const from = addDays(recurrence.startsOn, after);
        const to = addDays(from, days);
        const all = slowDates(recurrence, plus(to, 1200));
        const inside = all.filter((date) => date >= from && date <= to);
        const next = all.find((date) => date > from);

        expect(occurrencesBetween(recurrence, from, to)).toEqual(inside);
        expect(countOccurrences(recurrence, from, to)).toBe(inside.length);
        expect(previousOccurrence(recurrence, from)).toBe(all.findLast((date) => date < from) ?? null);
        expect(occursOn(recurrence, from)).toBe(all.some((date) => date === from));
        if (next) expect(nextOccurrence(recurrence, from)).toBe(next);
      }),
      { numRuns: 150 },
    );
  });
});

test("the oracle knows a leap day from a common one", () => {
  const start = day("2027-02-01");
  const leap: Recurrence = {
    schedule: { kind: "yearly", every: 1, month: 2, day: 29 },
    anchor: start,
    startsOn: start,
    endsOn: null,
    count: null,
    weekStart: "MO",
  };

  expect(slowDates(leap, "2028-12-31")).toEqual(["2027-02-28", "2028-02-29"]);
});
