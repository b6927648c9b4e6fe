import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate, day } from "@/lib/calendar/date";
import { weekdays, weekStarts } from "@/lib/calendar/week";
import { session } from "@/lib/testing/timetables";
import { firstDateFrom, lastDateUntil } from "./dates";
import { occursOn } from "./week";

const always = { startsOn: null, endsOn: null };
const seminar = session({
  weekday: "WE",
  everyWeeks: 2,
  startsOn: day("2026-03-02"),
  endsOn: day("2026-05-31"),
});

describe("a seminar every second Wednesday from March to May", () => {
  test("is next held on the first of its dates that is not before", () => {
    expect(firstDateFrom(always, seminar, day("2020-01-01"))).toBe("2026-03-04");
    expect(firstDateFrom(always, seminar, day("2026-03-04"))).toBe("2026-03-04");
    expect(firstDateFrom(always, seminar, day("2026-03-05"))).toBe("2026-03-18");
    expect(firstDateFrom(always, seminar, day("2026-05-28"))).toBeNull();
  });

  test("was last held on the last of its dates that is not after", () => {
    expect(lastDateUntil(always, seminar, day("2099-01-01"))).toBe("2026-05-27");
    expect(lastDateUntil(always, seminar, day("2026-03-17"))).toBe("2026-03-04");
    expect(lastDateUntil(always, seminar, day("2026-03-03"))).toBeNull();
  });

  test("keeps within the routine's bounds as well", () => {
    const term = { startsOn: day("2026-03-10"), endsOn: day("2026-04-20") };

    expect(firstDateFrom(term, seminar, day("2026-01-01"))).toBe("2026-03-18");
    expect(lastDateUntil(term, seminar, day("2026-12-31"))).toBe("2026-04-15");
  });
});

test("both find what looking at day after day finds", () => {
  const anyDate = fc.integer({ min: -60, max: 60 }).map((days) => addDays(day("2026-01-01"), days));
  const anySession = fc
    .record({
      weekday: fc.constantFrom(...weekdays),
      weekStart: fc.constantFrom(...weekStarts),
      everyWeeks: fc.integer({ min: 1, max: 5 }),
      startsOn: fc.option(anyDate),
      endsOn: fc.option(anyDate),
    })
    .map(session);
  const walk = (from: CalendarDate, step: 1 | -1, occurs: (date: CalendarDate) => boolean) =>
    Array.from({ length: 200 }, (_, days) => addDays(from, step * days)).find(occurs) ?? null;

  fc.assert(
    fc.property(anySession, anyDate, fc.option(anyDate), (lecture, date, startsOn) => {
      const bounds = { startsOn, endsOn: null };
      const occurs = (candidate: CalendarDate) => occursOn(bounds, lecture, candidate);

      expect(firstDateFrom(bounds, lecture, date)).toBe(walk(date, 1, occurs));
      expect(lastDateUntil(bounds, lecture, date)).toBe(walk(date, -1, occurs));
    }),
    { numRuns: 500 },
  );
});
