import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate, day } from "@/lib/calendar/date";
import { weekdays, weekStarts } from "@/lib/calendar/week";
import { cancelled, moved, session } from "@/lib/testing/timetables";
import { splitSessionAt } from "./split";
import { occursOn, type SessionPattern } from "./week";

const always = { startsOn: null, endsOn: null };
const days = Array.from({ length: 250 }, (_, index) => addDays(day("2026-01-05"), index));

const datesOf = (pattern: SessionPattern) => days.filter((date) => occursOn(always, pattern, date));

test("the old session ends the day before, the new one starts on the day", () => {
  const cut = splitSessionAt(always, session(), day("2026-03-23"), {});

  expect(cut).toMatchObject({ endsOn: "2026-03-22", startsOn: "2026-03-23" });
});

test("exceptions go with the dates that they are about, on their new weekday", () => {
  const exceptions = [
    cancelled("2026-03-16"),
    cancelled("2026-03-23"),
    moved("2026-03-30", "2026-03-20", "09:00"),
  ];

  const cut = splitSessionAt(always, session({ exceptions }), day("2026-03-23"), { weekday: "WE" });

  expect(cut.earlier).toEqual([cancelled("2026-03-16")]);
  expect(cut.later).toEqual([cancelled("2026-03-25"), moved("2026-04-01", "2026-03-20", "09:00")]);
});

describe("the rhythm of every second week", () => {
  const seminar = session({ weekday: "MO", everyWeeks: 2, startsOn: day("2026-03-02") });

  test("goes on after a cut in one of its weeks off", () => {
    const { startsOn } = splitSessionAt(always, seminar, day("2026-03-25"), { weekday: "TH" });

    expect(datesOf({ ...seminar, weekday: "TH", startsOn }).slice(0, 2)).toEqual([
      "2026-04-02",
      "2026-04-16",
    ]);
  });

  test("begins anew when it is what changes", () => {
    const { startsOn } = splitSessionAt(always, seminar, day("2026-03-25"), { everyWeeks: 3 });

    expect(startsOn).toBe("2026-03-25");
  });
});

test("a cut without a change takes nothing from the calendar and adds nothing", () => {
  const anyDate = fc.constantFrom(...days.slice(20, 200));
  const anySession = fc
    .record({
      weekday: fc.constantFrom(...weekdays),
      weekStart: fc.constantFrom(...weekStarts),
      everyWeeks: fc.integer({ min: 1, max: 5 }),
      startsOn: fc.option(anyDate),
    })
    .map(session);

  fc.assert(
    fc.property(anySession, anyDate, (lecture: SessionPattern, from: CalendarDate) => {
      fc.pre(!lecture.startsOn || lecture.startsOn < from);
      const { startsOn, endsOn } = splitSessionAt(always, lecture, from, {});

      const both = [...datesOf({ ...lecture, endsOn }), ...datesOf({ ...lecture, startsOn })];

      expect(both).toEqual(datesOf(lecture));
    }),
    { numRuns: 300 },
  );
});
