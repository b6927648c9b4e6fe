import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { dueAgain, dueDates, repeatsFrom } from "./repeat";

const weekly: Schedule = { kind: "weekly", every: 2, days: ["MO"] };
const lastDay: Schedule = { kind: "monthly", every: 1, day: -1 };

describe("a repeating task is due again", () => {
  test.each<[string, Schedule, string | null, string, string | null]>([
    ["in time: after its due day", lastDay, "2026-01-31", "2026-01-29", "2026-02-28"],
    ["on its day", lastDay, "2026-01-31", "2026-01-31", "2026-02-28"],
    ["late: what was missed does not pile up", lastDay, "2026-01-31", "2026-04-05", "2026-04-30"],
    ["late, on an occurrence: the one after it", lastDay, "2026-01-31", "2026-03-31", "2026-04-30"],
    ["every other week, in its own phase", weekly, "2026-03-02", "2026-03-10", "2026-03-16"],
    ["without a day, after it was finished", { kind: "days", every: 1 }, null, "2026-03-10", "2026-03-11"],
    [
      "so long after it was finished",
      { kind: "afterCompletion", every: 1, unit: "month" },
      "2026-01-05",
      "2026-01-31",
      "2026-02-28",
    ],
    [
      "no more once its rule has ended",
      { kind: "custom", rrule: "FREQ=DAILY;COUNT=3" },
      "2026-03-02",
      "2026-03-04",
      null,
    ],
  ])("finished %s", (_, repeat, dueOn, finished, expected) => {
    const repeatFrom = day(dueOn ?? finished);

    const due = dueAgain(
      { repeat, repeatFrom, weekStart: "MO", dueOn: dueOn === null ? null : day(dueOn) },
      day(finished),
    );

    expect(due).toBe(expected);
  });
});

test("a schedule's phase goes on while kind and interval are the same, and begins anew with another", () => {
  const before = { repeat: weekly, repeatFrom: day("2026-03-02") };
  const today = day("2026-03-23");

  expect(repeatsFrom(before, { ...weekly, days: ["MO", "TH"] }, today)).toBe("2026-03-02");
  expect(repeatsFrom(before, { ...weekly, every: 3 }, today)).toBe(today);
  expect(repeatsFrom({ repeat: null, repeatFrom: null }, weekly, today)).toBe(today);
});

describe("the days that a form shows", () => {
  const dates = (repeat: Schedule, dueOn: string | null, today: string) => {
    const due = dueOn === null ? null : day(dueOn);
    return dueDates({ repeat, repeatFrom: due ?? day(today), weekStart: "MO", dueOn: due }, day(today), 3);
  };

  test("are its own and those that follow", () => {
    expect(dates(lastDay, "2026-01-31", "2026-01-10")).toEqual(["2026-01-31", "2026-02-28", "2026-03-31"]);
  });

  test("of an overdue one leave out what was missed", () => {
    expect(dates(lastDay, "2026-01-31", "2026-04-10")).toEqual(["2026-01-31", "2026-04-30", "2026-05-31"]);
  });

  test("are no more than the rule has", () => {
    expect(dates({ kind: "custom", rrule: "FREQ=DAILY;COUNT=2" }, "2026-03-02", "2026-03-01")).toEqual([
      "2026-03-02",
      "2026-03-03",
    ]);
  });

  test("are one more where it is counted from when it was done", () => {
    const repeat: Schedule = { kind: "afterCompletion", every: 1, unit: "week" };

    expect(dates(repeat, "2026-03-02", "2026-03-01")).toEqual(["2026-03-02", "2026-03-09"]);
    expect(dates(repeat, null, "2026-03-01")).toEqual(["2026-03-08"]);
  });
});
