import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { dayMarks } from "@/lib/habits/day-marks";
import { history, marks } from "@/lib/testing/histories";
import { byPeriod, byWeekday, weeklyDays } from "./tallies";

const kept = history({ entries: marks("2026-03-01", "xx.x.....x") });
const days = dayMarks(kept, day("2026-02-27"), day("2026-03-10"), day("2026-03-10"));

test("completions are counted week by week, by the reader's week", () => {
  expect(byPeriod(days, "week", "MO")).toEqual([
    { from: "2026-02-23", times: 1 },
    { from: "2026-03-02", times: 2 },
    { from: "2026-03-09", times: 1 },
  ]);
  expect(byPeriod(days, "week", "SU")[1]).toEqual({ from: "2026-03-01", times: 3 });
});

test("and month by month, and by weekday", () => {
  expect(byPeriod(days, "month", "MO")).toEqual([
    { from: "2026-02-01", times: 0 },
    { from: "2026-03-01", times: 4 },
  ]);
  expect(byWeekday(days, "SU").map(({ times }) => times)).toEqual([1, 1, 1, 1, 0, 0, 0]);
});

test("a line through a year needs a point a week", () => {
  expect(weeklyDays(day("2026-03-01"), day("2026-03-17"))).toEqual([
    "2026-03-01",
    "2026-03-03",
    "2026-03-10",
    "2026-03-17",
  ]);
  expect(weeklyDays(day("2026-03-01"), day("2026-03-01"))).toEqual(["2026-03-01"]);
});
