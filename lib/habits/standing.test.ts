import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history, marks, pause, version } from "@/lib/testing/histories";
import { lastDay } from "./course";
import { expectedBetween, isExpected } from "./expected";
import { standing, standingSince } from "./standing";

const today = day("2026-03-04");
const stands = (said: Parameters<typeof history>[0]) => standing(history(said), today);

describe("a habit of a fixed schedule is", () => {
  test.each([
    ["expected and due until it is done", {}, { expected: true, due: true, doneToday: false }],
    ["done", { entries: marks("2026-03-04", "x") }, { expected: true, due: false, doneToday: true }],
    [
      "not due once it is skipped",
      { entries: marks("2026-03-04", "s") },
      { expected: true, due: false, doneToday: false },
    ],
    [
      "not expected while it is paused",
      { pauses: [pause("2026-03-04")] },
      { expected: false, due: false, doneToday: false },
    ],
    ["not due once it is archived", { archivedOn: today }, { expected: true, due: false, doneToday: false }],
    [
      "due until the day it is archived",
      { archivedOn: day("2026-03-05") },
      { expected: true, due: true, doneToday: false },
    ],
    [
      "not expected before its start",
      { startsOn: "2026-03-05" },
      { expected: false, due: false, doneToday: false },
    ],
    ["expected on its last day", { endsOn: "2026-03-04" }, { expected: true, due: true, doneToday: false }],
    [
      "not expected after its end",
      { endsOn: "2026-03-03" },
      { expected: false, due: false, doneToday: false },
    ],
    ["not expected after its count", { count: 3 }, { expected: false, due: false, doneToday: false }],
  ])("%s", (_, said, expected) => {
    expect(stands(said)).toEqual(expected);
  });

  test("done as an extra on a day when it is not expected", () => {
    const schedule: Schedule = { kind: "weekly", every: 1, days: ["MO"] };

    expect(stands({ schedule, entries: marks("2026-03-04", "x") })).toEqual({
      expected: false,
      due: false,
      doneToday: true,
    });
  });

  test("due until its goal is reached, and at most not done before the day is over", () => {
    const least = { kind: "atLeast", goal: 5, unit: "km" } as const;
    const most = { kind: "atMost", goal: 5, unit: "km" } as const;

    expect(stands({ measure: least, entries: marks("2026-03-04", "4") })).toMatchObject({
      due: true,
      doneToday: false,
    });
    expect(stands({ measure: least, entries: marks("2026-03-04", "5") })).toMatchObject({
      due: false,
      doneToday: true,
    });
    expect(stands({ measure: most, entries: marks("2026-03-04", "5") })).toMatchObject({
      due: true,
      doneToday: false,
    });
  });
});

test("each day has the schedule of its version", () => {
  const later = [version("2026-03-09", { schedule: { kind: "weekly", every: 1, days: ["TU"] } })];
  const changed = history({ schedule: { kind: "days", every: 2 }, later });

  expect(expectedBetween(changed, day("2026-03-01"), day("2026-03-20"), today)).toEqual([
    "2026-03-01",
    "2026-03-03",
    "2026-03-05",
    "2026-03-07",
    "2026-03-10",
    "2026-03-17",
  ]);
});

test("a phase is counted from its anchor, not from the day of the change", () => {
  const goal = { kind: "atLeast", goal: 2, unit: "km" } as const;
  const schedule: Schedule = { kind: "days", every: 3 };
  const later = [{ ...version("2026-03-05", { schedule, measure: goal }), anchor: day("2026-03-01") }];

  const days = expectedBetween(history({ schedule, later }), day("2026-03-01"), day("2026-03-12"), today);

  expect(days).toEqual(["2026-03-01", "2026-03-04", "2026-03-07", "2026-03-10"]);
});

test("a day before the start, in a pause or after the end is not expected", () => {
  const kept = history({ endsOn: "2026-03-10", pauses: [pause("2026-03-03", "2026-03-05")] });
  const expected = (date: string) => isExpected(kept, day(date), today);

  expect(["2026-02-28", "2026-03-04", "2026-03-11"].filter(expected)).toEqual([]);
  expect(["2026-03-01", "2026-03-06", "2026-03-10"].filter(expected)).toHaveLength(3);
});

test("the last day is the end, or the day on which the count is reached, pauses regarded", () => {
  const pauses = [pause("2026-03-02", "2026-03-11")];
  const quota: Schedule = { kind: "quota", times: 2, per: "week" };

  expect(lastDay(history(), today)).toBeNull();
  expect(lastDay(history({ endsOn: "2026-03-10" }), today)).toBe("2026-03-10");
  expect(lastDay(history({ count: 5 }), today)).toBe("2026-03-05");
  expect(lastDay(history({ count: 5, pauses }), today)).toBe("2026-03-15");
  expect(lastDay(history({ count: 5, endsOn: "2026-03-03" }), today)).toBe("2026-03-03");
  expect(lastDay(history({ count: 2, schedule: quota }), today)).toBeNull();
  expect(lastDay(history({ count: 2, schedule: quota, entries: marks("2026-03-01", "x.x") }), today)).toBe(
    "2026-03-03",
  );
});

test("a quota needs the entries of its running period, any other schedule those of today", () => {
  expect(standingSince(history(), today)).toBe(today);
  expect(standingSince(history({ schedule: { kind: "quota", times: 3, per: "year" } }), today)).toBe(
    "2026-03-01",
  );
  expect(standingSince(history({ schedule: { kind: "quota", times: 3, per: "week" } }), today)).toBe(
    "2026-03-02",
  );
});
