import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { recurrence } from "@/lib/testing/recurrences";
import { nextDates } from "./next-dates";

const today = day("2026-03-25");

test("five dates from today on, today included", () => {
  const wednesdays = recurrence({ kind: "weekly", every: 1, days: ["WE"] }, "2020-01-01");

  expect(nextDates(wednesdays, today)).toEqual([
    "2026-03-25",
    "2026-04-01",
    "2026-04-08",
    "2026-04-15",
    "2026-04-22",
  ]);
});

test("fewer where it ends, and none before the start", () => {
  const ended = recurrence({ kind: "days", every: 2 }, "2026-03-27", { count: 2 });

  expect(nextDates(ended, today)).toEqual(["2026-03-27", "2026-03-29"]);
  expect(nextDates({ ...ended, endsOn: day("2026-03-26") }, today)).toEqual([]);
});

test("what follows a completion has one, and a quota none", () => {
  const after = recurrence({ kind: "afterCompletion", every: 3, unit: "day" }, "2026-04-01");
  const quota = recurrence({ kind: "quota", times: 3, per: "week" }, "2026-04-01");

  expect(nextDates(after, today)).toEqual(["2026-04-01"]);
  expect(nextDates(after, day("2026-05-01"))).toEqual(["2026-05-01"]);
  expect(nextDates({ ...after, endsOn: day("2026-04-30") }, day("2026-05-01"))).toEqual([]);
  expect(nextDates(quota, today)).toEqual([]);
});
