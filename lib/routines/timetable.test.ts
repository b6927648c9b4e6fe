import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/calendar/date";
import { minutesOf, time, timeOf } from "@/lib/calendar/time";
import { weekdays, weekOf } from "@/lib/calendar/week";
import { moved, routineFrame, session } from "@/lib/testing/timetables";
import { layoutTimetable, patternDays, weekToDraw } from "./timetable";
import { routineWeek, type SessionPattern } from "./week";

const frame = routineFrame();
const march23 = weekOf(day("2026-03-23"), "MO");

const layoutOf = (...sessions: SessionPattern[]) => layoutTimetable(frame, patternDays(sessions, "MO"));
const blockOf = (...sessions: SessionPattern[]) =>
  layoutOf(...sessions).columns.flatMap(({ blocks }) => blocks)[0];

describe("the window", () => {
  test("is the routine's own where everything fits, with slots that begin anew after a break", () => {
    const timetable = layoutOf(session());

    expect(timetable).toMatchObject({ from: 480, to: 1020, breaks: [{ name: "Lunch", from: 780, to: 870 }] });
    expect(timetable.slots.map(timeOf)).toEqual(["08:00", "09:15", "10:30", "11:45", "14:30", "15:45"]);
  });

  test("widens by whole slots for what lies before and after it", () => {
    const timetable = layoutOf(session({ start: time("07:10") }), session({ start: time("17:00") }));

    expect([timetable.from, timetable.to].map(timeOf)).toEqual(["06:45", "18:15"]);
    expect(timetable.slots.map(timeOf)).toContain("17:00");
  });

  test("never begins before midnight", () => {
    expect(layoutOf(session({ start: time("00:05") })).from).toBe(0);
  });

  test("goes on past midnight for a session that crosses it, in the column on which it begins", () => {
    const timetable = layoutOf(session({ weekday: "FR", start: time("22:00"), minutes: 480 }));

    expect(timetable.to).toBeGreaterThanOrEqual(30 * 60);
    expect(timetable.columns[4]?.blocks).toMatchObject([{ from: 1320, to: 1800, continuesTomorrow: true }]);
  });

  test("a slot before a break ends with it", () => {
    const odd = routineFrame({
      slotMinutes: 60,
      breaks: [{ name: "Tea", start: time("09:30"), minutes: 15 }],
    });

    expect(layoutTimetable(odd, []).slots.slice(0, 3).map(timeOf)).toEqual(["08:00", "09:00", "09:45"]);
  });
});

describe("columns", () => {
  test("hidden days are left out until something is on them", () => {
    const weekdaysOf = (...sessions: SessionPattern[]) =>
      layoutOf(...sessions).columns.map(({ weekday }) => weekday);

    expect(weekdaysOf()).toEqual(["MO", "TU", "WE", "TH", "FR"]);
    expect(weekdaysOf(session({ weekday: "SU" }))).toEqual(["MO", "TU", "WE", "TH", "FR", "SU"]);
  });

  test("a cancelled day says so, with its reason if it has one", () => {
    const closed = [
      { date: day("2026-03-23"), reason: "Easter" },
      { date: day("2026-03-24"), reason: null },
    ];

    const days = weekToDraw(routineWeek(frame, [], closed, march23), closed);

    expect(days.slice(0, 3).map(({ cancelled }) => cancelled)).toEqual(["Easter", true, null]);
  });

  test("a session says how often it comes, dated or in the pattern", () => {
    const seminar = session({ everyWeeks: 2, startsOn: day("2026-03-23") });
    const week = routineWeek(frame, [seminar], [], march23);

    expect(weekToDraw(week, [])[0]?.occurrences).toMatchObject([{ everyWeeks: null, date: "2026-03-23" }]);
    expect(patternDays([seminar], "MO")[0]?.occurrences).toMatchObject([{ everyWeeks: 2, date: null }]);
  });
});

describe("lanes", () => {
  test("a session alone has the whole width", () => {
    expect(blockOf(session())).toMatchObject({ lane: 0, lanes: 1 });
  });

  test("three in a chain of which only two overlap at once need two lanes", () => {
    const [monday] = layoutOf(
      session({ title: "A", start: time("08:00"), minutes: 90 }),
      session({ title: "B", start: time("09:00"), minutes: 90 }),
      session({ title: "C", start: time("10:00"), minutes: 90 }),
    ).columns;

    expect(monday?.blocks.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [0, 2],
    ]);
  });

  test("touching sessions stand below each other", () => {
    const [monday] = layoutOf(session({ start: time("08:00") }), session({ start: time("09:00") })).columns;

    expect(monday?.blocks.map(({ lanes }) => lanes)).toEqual([1, 1]);
  });
});

describe("whatever the sessions are", () => {
  const anySession = fc
    .record({
      weekday: fc.constantFrom(...weekdays),
      start: fc.integer({ min: 0, max: 1439 }).map(timeOf),
      minutes: fc.integer({ min: 1, max: 1440 }),
      everyWeeks: fc.integer({ min: 1, max: 4 }),
      away: fc.option(fc.integer({ min: -10, max: 10 })),
    })
    .map(({ away, ...said }) => {
      const original = march23[weekdays.indexOf(said.weekday)] ?? day("2026-03-23");
      const exceptions = away === null ? [] : [moved(original, addDays(original, away), "09:00")];
      return session({ ...said, exceptions });
    });
  const anyFrame = fc
    .record({ start: fc.integer({ min: 0, max: 20 }), slotMinutes: fc.integer({ min: 5, max: 480 }) })
    .map(({ start, slotMinutes }) =>
      routineFrame({
        dayStart: timeOf(start * 60),
        dayEnd: timeOf(start * 60 + 180),
        breaks: [{ name: "Tea", start: timeOf(start * 60 + 50), minutes: 45 }],
        slotMinutes,
      }),
    );
  const layouts = fc.tuple(anyFrame, fc.array(anySession, { maxLength: 30 })).map(([anyFrame, sessions]) => {
    const week = routineWeek(anyFrame, sessions, [], march23);
    return { frame: anyFrame, week, timetable: layoutTimetable(anyFrame, weekToDraw(week, [])) };
  });

  test("every occurrence is drawn exactly once, both ends of a move counted", () => {
    fc.assert(
      fc.property(layouts, ({ week, timetable }) => {
        const drawn = timetable.columns.flatMap(({ date, blocks }) =>
          blocks.map(({ occurrence }) => `${date} ${occurrence.sessionId} ${occurrence.date}`),
        );
        const standing = week.days.flatMap(({ date, occurrences }) =>
          occurrences.map((occurrence) => `${date} ${occurrence.sessionId} ${occurrence.date}`),
        );

        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.toSorted()).toEqual(standing.toSorted());
      }),
    );
  });

  test("no two blocks in one lane overlap, and a cluster has no lane too many", () => {
    fc.assert(
      fc.property(layouts, ({ timetable }) => {
        for (const { blocks } of timetable.columns) {
          for (const one of blocks) {
            const beside = blocks.filter((other) => other.from < one.to && one.from < other.to);
            expect(beside.filter(({ lane }) => lane === one.lane)).toEqual([one]);
            expect(one.lane).toBeLessThan(one.lanes);
            expect(new Set(beside.map(({ lanes }) => lanes)).size).toBe(1);
          }
          const most = Math.max(
            0,
            ...blocks.map(({ from }) => blocks.filter((b) => b.from <= from && from < b.to).length),
          );
          expect(Math.max(0, ...blocks.map(({ lanes }) => lanes))).toBe(most);
        }
      }),
    );
  });

  test("every block lies within the window, and the window holds the routine's own", () => {
    fc.assert(
      fc.property(layouts, ({ frame, timetable }) => {
        expect(timetable.from).toBeLessThanOrEqual(minutesOf(frame.dayStart));
        expect(timetable.to).toBeGreaterThanOrEqual(minutesOf(frame.dayEnd));
        for (const { from, to } of timetable.columns.flatMap(({ blocks }) => blocks)) {
          expect(timetable.from <= from && from < to && to <= timetable.to).toBe(true);
        }
      }),
    );
  });

  test("slots ascend, lie in the window and in no break", () => {
    fc.assert(
      fc.property(layouts, ({ timetable: { slots, breaks, from, to } }) => {
        expect(slots).toEqual([...new Set(slots)].toSorted((a, b) => a - b));
        expect(slots.every((slot) => from <= slot && slot < to)).toBe(true);
        expect(slots.some((slot) => breaks.some((pause) => pause.from <= slot && slot < pause.to))).toBe(
          false,
        );
      }),
    );
  });
});
