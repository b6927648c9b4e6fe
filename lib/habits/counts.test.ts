import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history, marks } from "@/lib/testing/histories";
import { countsByPeriod, countsByWeekday } from "./counts";

const today = day("2026-03-18");
const from = day("2026-02-25");

test("by week, by month: what was done, extras too, empty ones as nought", () => {
  const schedule: Schedule = { kind: "weekly", every: 1, days: ["MO"] };
  const kept = history({ startsOn: "2026-02-20", schedule, entries: marks("2026-02-23", "xx.xxxx.......x") });

  expect(countsByPeriod(kept, "week", { from, to: today }, today, "MO")).toEqual([
    { from, to: "2026-03-01", times: 4, amount: 0 },
    { from: "2026-03-02", to: "2026-03-08", times: 0, amount: 0 },
    { from: "2026-03-09", to: "2026-03-15", times: 1, amount: 0 },
    { from: "2026-03-16", to: today, times: 0, amount: 0 },
  ]);
  expect(countsByPeriod(kept, "month", { from, to: today }, today, "MO")).toMatchObject([
    { to: "2026-02-28", times: 3 },
    { from: "2026-03-01", times: 2 },
  ]);
});

test("amounts add up whether or not the goal was reached, times of a quota add up", () => {
  const measure = { kind: "atLeast", goal: 5, unit: "km" } as const;
  const schedule: Schedule = { kind: "quota", times: 4, per: "week" };
  const month = { from: day("2026-03-01"), to: today };

  expect(
    countsByPeriod(history({ measure, entries: marks("2026-03-01", "27x") }), "month", month, today, "MO"),
  ).toMatchObject([{ times: 2, amount: 14 }]);
  expect(
    countsByPeriod(history({ schedule, entries: marks("2026-03-01", "3x") }), "month", month, today, "MO"),
  ).toMatchObject([{ times: 4 }]);
});

test("by weekday they stand in the reader's order, with done of due", () => {
  // Two weeks from Monday 2 March, of which every Tuesday is missed and one Sunday skipped.
  const kept = history({ startsOn: "2026-03-02", entries: marks("2026-03-02", "x.xxxxsx.xxxxx") });
  const span = { from: day("2026-03-02"), to: day("2026-03-15") };

  const days = countsByWeekday(kept, span, today, "SU");

  expect(days.map(({ weekday, times, done, due }) => [weekday, times, done, due])).toEqual([
    ["SU", 1, 1, 1],
    ["MO", 2, 2, 2],
    ["TU", 0, 0, 2],
    ["WE", 2, 2, 2],
    ["TH", 2, 2, 2],
    ["FR", 2, 2, 2],
    ["SA", 2, 2, 2],
  ]);
});

test("at most counts the days on which it was kept without an entry", () => {
  const measure = { kind: "atMost", goal: 1, unit: "cups" } as const;
  const kept = history({ measure, entries: marks("2026-03-02", "2") });

  expect(countsByPeriod(kept, "week", { from: day("2026-03-01"), to: today }, today, "MO")).toMatchObject([
    { times: 1, amount: 0 },
    { times: 6, amount: 2 },
    { times: 7 },
    { times: 2 },
  ]);
});
