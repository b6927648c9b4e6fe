import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history, marks, pause, version } from "@/lib/testing/histories";
import { expectedBetween } from "./expected";
import { completionRate } from "./rate";
import { standing } from "./standing";
import { bestStreaks, currentStreak, longestStreak } from "./streak";

const thrice: Schedule = { kind: "quota", times: 3, per: "week" };
/** From Monday, 2 March 2026 on. */
const weekly = (letters: string, said: Parameters<typeof history>[0] = {}) =>
  history({ startsOn: "2026-03-02", schedule: thrice, entries: marks("2026-03-02", letters), ...said });

const sunday = day("2026-03-22");
const monday = day("2026-03-23");

test.each([
  ["weeks that were met count", "xxx....x.x.x..xxxx...", 3],
  ["a week that was not is the end of it", "xxx....x.x....xxx....", 1],
  ["more than the quota is no more than met", "xxxxxxxxxxxxxxxxxxxxx", 3],
  ["a skip lowers the quota by one", "xxx....xx.s...xxx....", 3],
  ["a week whose quota the skips took away is passed over", "xxx....s.s.s..xxx....", 2],
  ["a skip does not make good for two", "xxx....x.s....xxx....", 1],
  ["times of one day add up", "3......2..x...xxx....", 3],
])("of three times a week: %s", (_, letters, streak) => {
  expect(currentStreak(weekly(letters), monday)).toBe(streak);
});

test("the running week does not break it, and counts once it is met", () => {
  expect(currentStreak(weekly("xxx....xx....."), day("2026-03-15"))).toBe(1);
  expect(currentStreak(weekly("xxx....xx....x"), day("2026-03-15"))).toBe(2);
  expect(currentStreak(weekly("xxx....xx....."), day("2026-03-16"))).toBe(0);
});

test("a week that start, end, pause or change cut counts if it is met, and is passed over if not", () => {
  // The week of 2 March from Wednesday on; the week of 16 March to Tuesday; the week of 9 March without its Thursday.
  const cutByStart = { startsOn: "2026-03-04" };
  const cutByEnd = { endsOn: "2026-03-17" };
  const cutByPause = { pauses: [pause("2026-03-12", "2026-03-12")] };

  expect(longestStreak(weekly("..xxx..xxx....xxx....", cutByStart), sunday)).toBe(3);
  expect(currentStreak(weekly("..xx...xxx....xxx....", cutByStart), sunday)).toBe(2);
  expect(currentStreak(weekly("xxx....xxx....xx.....", cutByEnd), monday)).toBe(2);
  expect(currentStreak(weekly("xxx....xxx....x2.....", cutByEnd), monday)).toBe(3);
  expect(currentStreak(weekly("xxx....xx.....xxx....", cutByPause), sunday)).toBe(2);
  expect(currentStreak(weekly("xxx....xx..x..xxx....", cutByPause), sunday)).toBe(3);
});

test("each part of a week that a change cut is counted by its own version", () => {
  // Three a week to Wednesday 11 March, then twice a week.
  const later = [version("2026-03-12", { schedule: { kind: "quota", times: 2, per: "week" } })];

  expect(currentStreak(weekly("xxx....x......xx.....", { later }), sunday)).toBe(2);
  expect(currentStreak(weekly("xxx....xxxxx..xx.....", { later }), sunday)).toBe(4);
});

test("the weeks are those of who wrote it", () => {
  // Sundays begin them: 1, 8 and 15 March.
  const schedule: Schedule = { kind: "quota", times: 2, per: "week" };
  const entries = marks("2026-03-01", "x....x.x.....xxx");
  const fromSunday = history({ schedule, weekStart: "SU", entries });

  expect(currentStreak(fromSunday, day("2026-03-16"))).toBe(3);
});

test.each([
  ["month", "2026-01-01", ["2026-01-31", "2026-02-28"], "2026-03-31", 2],
  ["year", "2024-01-01", ["2024-12-31", "2025-01-01"], "2026-12-31", 2],
  ["day", "2026-02-28", ["2026-02-28", "2026-03-01"], "2026-03-02", 2],
] as const)("periods of a %s end where the calendar's do", (per, startsOn, done, today, streak) => {
  const schedule: Schedule = { kind: "quota", times: 1, per };
  const entries = done.flatMap((date) => marks(date, "x"));

  expect(currentStreak(history({ startsOn, schedule, entries }), day(today))).toBe(streak);
});

test("three times a day is done at the third", () => {
  const schedule: Schedule = { kind: "quota", times: 3, per: "day" };
  const today = day("2026-03-03");

  expect(currentStreak(history({ schedule, entries: marks("2026-03-01", "343") }), today)).toBe(3);
  expect(currentStreak(history({ schedule, entries: marks("2026-03-01", "342") }), today)).toBe(2);
  expect(currentStreak(history({ schedule, entries: marks("2026-03-01", "323") }), today)).toBe(1);
  expect(standing(history({ schedule, entries: marks("2026-03-01", "332") }), today)).toEqual({
    expected: true,
    due: true,
    doneToday: false,
    period: { from: today, to: today, times: 2, quota: 3 },
  });
});

test("it is due until the quota is met, and never beyond it", () => {
  const wednesday = day("2026-03-04");
  const period = { from: "2026-03-02", to: "2026-03-08" };

  expect(standing(weekly("x.."), wednesday)).toEqual({
    expected: true,
    due: true,
    doneToday: false,
    period: { ...period, times: 1, quota: 3 },
  });
  expect(standing(weekly("xxx"), wednesday)).toMatchObject({ expected: true, due: false, doneToday: true });
  expect(standing(weekly("xxx."), day("2026-03-05"))).toMatchObject({ expected: false, due: false });
  expect(standing(weekly("2x."), wednesday)).toMatchObject({ expected: false, due: false });
  expect(standing(weekly("sx."), wednesday)).toMatchObject({ due: true, period: { times: 1, quota: 2 } });
  expect(standing(weekly("sxx."), day("2026-03-05"))).toMatchObject({ expected: false, due: false });
});

test("the days on which it is expected are those before it is met", () => {
  const days = (letters: string, from: string, to: string, today: string) =>
    expectedBetween(weekly(letters), day(from), day(to), day(today));

  expect(days("x.xx...", "2026-03-02", "2026-03-08", "2026-03-08")).toEqual([
    "2026-03-02",
    "2026-03-03",
    "2026-03-04",
    "2026-03-05",
  ]);
  expect(days("xx", "2026-03-03", "2026-03-09", "2026-03-03")).toHaveLength(7);
  expect(days("xxx", "2026-03-04", "2026-03-09", "2026-03-04")).toEqual(["2026-03-04", "2026-03-09"]);
});

test("the rate is what was done of the quotas of the periods that end in the range", () => {
  // 2 of 3, 3 of 3 (a fourth does not count), 1 of 2 after a skip.
  const kept = weekly("xx.....xxxx...x.s....x");

  expect(completionRate(kept, day("2026-03-02"), sunday, sunday)).toBe(5 / 6);
  expect(completionRate(kept, day("2026-03-02"), sunday, monday)).toBe(6 / 8);
  expect(completionRate(kept, day("2026-03-10"), day("2026-03-21"), monday)).toBe(1);
  expect(completionRate(kept, day("2026-03-16"), monday, monday)).toBe(1 / 2);
  expect(completionRate(kept, day("2026-03-17"), day("2026-03-21"), monday)).toBeNull();
});

test("the running period counts in the rate once it is met", () => {
  expect(completionRate(weekly("x......xx"), day("2026-03-02"), day("2026-03-10"), day("2026-03-10"))).toBe(
    1 / 3,
  );
  expect(completionRate(weekly("x......xxx"), day("2026-03-02"), day("2026-03-11"), day("2026-03-11"))).toBe(
    4 / 6,
  );
});

test("at most counts every past day without an entry as a time", () => {
  const measure = { kind: "atMost", goal: 1, unit: "glasses" } as const;
  const schedule: Schedule = { kind: "quota", times: 5, per: "week" };
  const kept = (letters: string) =>
    history({ startsOn: "2026-03-02", schedule, measure, entries: marks("2026-03-02", letters) });

  expect(currentStreak(kept("2.....2.1....."), day("2026-03-16"))).toBe(2);
  expect(currentStreak(kept("2...3.2"), day("2026-03-09"))).toBe(0);
});

test("a streak of weeks has the days of its first and last week", () => {
  expect(bestStreaks(weekly("xxx....xxx....xxx"), day("2026-03-18"), 1)).toEqual([
    { from: "2026-03-02", to: "2026-03-18", length: 3 },
  ]);
});
