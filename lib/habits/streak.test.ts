import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history, marks, pause, version } from "@/lib/testing/histories";
import { bestStreaks, currentStreak, longestStreak, recentStreak } from "./streak";

const monWedFri: Schedule = { kind: "weekly", every: 1, days: ["MO", "WE", "FR"] };

test.each([
  ["today open does not break it", "xxx.", 3],
  ["today done counts", "xxxx", 4],
  ["yesterday missed ends it", "xxx..", 0],
  ["done again after that starts at 1", "xx.x", 1],
  ["a skip neither breaks nor extends it", "xxsx", 3],
  ["skipped today is passed over", "xxxs", 3],
  ["nothing but skips is none", "ssss", 0],
  ["nothing done is none", "....", 0],
])("of a daily habit: %s", (_, letters, streak) => {
  const today = day(`2026-03-0${letters.length}`);

  expect(currentStreak(history({ entries: marks("2026-03-01", letters) }), today)).toBe(streak);
});

test("what is not expected is no part of it, and an extra is no occurrence", () => {
  // Mon 2, Wed 4 and Fri 6 March; the extra on Tuesday 3.
  const kept = history({ schedule: monWedFri, entries: marks("2026-03-02", "xxx.x") });

  expect(currentStreak(kept, day("2026-03-08"))).toBe(3);
});

test("paused days are as if they were not there, done or not", () => {
  const entries = marks("2026-03-01", "xxx..x.xx");
  const pauses = [pause("2026-03-04", "2026-03-07")];

  expect(currentStreak(history({ entries, pauses }), day("2026-03-09"))).toBe(5);
  expect(currentStreak(history({ entries }), day("2026-03-09"))).toBe(2);
});

test("a pause that goes on keeps the streak, and dates that never were are as paused", () => {
  const entries = marks("2026-03-01", "xxx");

  expect(currentStreak(history({ entries, pauses: [pause("2026-03-04")] }), day("2027-03-04"))).toBe(3);
  expect(currentStreak(history({ entries, missing: ["2026-03-04"] }), day("2026-03-05"))).toBe(3);
});

test("asked for an earlier day, what came later is not there", () => {
  const kept = history({ entries: marks("2026-03-01", "xx.xxxx") });

  expect(currentStreak(kept, day("2026-03-02"))).toBe(2);
  expect(currentStreak(kept, day("2026-03-05"))).toBe(2);
  expect(longestStreak(kept, day("2026-03-05"))).toBe(2);
});

test("after the end it is what it was on the last day", () => {
  const kept = history({ endsOn: "2026-03-04", entries: marks("2026-03-01", ".xxxx") });

  expect(currentStreak(kept, day("2026-06-01"))).toBe(3);
});

test("an end by count is reached by expected occurrences, done or not, and not by paused ones", () => {
  // Expected on 1, 2, 5 and 6 March; the one of the 6th is the last.
  const said = { count: 4, pauses: [pause("2026-03-03", "2026-03-04")] };

  expect(currentStreak(history({ ...said, entries: marks("2026-03-01", "x...xx") }), day("2026-04-01"))).toBe(
    2,
  );
  expect(longestStreak(history({ ...said, entries: marks("2026-03-05", "xxxx") }), day("2026-04-01"))).toBe(
    2,
  );
});

test("an end by count of completions is the day on which they are reached", () => {
  const quota: Schedule = { kind: "quota", times: 2, per: "week" };
  // Weeks of 2 and 9 March; the fifth completion on the 10th ends it, and cuts that week.
  const entries = marks("2026-03-02", "xx.x....xx");

  expect(
    currentStreak(history({ startsOn: "2026-03-02", schedule: quota, count: 5, entries }), day("2026-05-01")),
  ).toBe(2);
  expect(
    currentStreak(history({ startsOn: "2026-03-02", schedule: quota, count: 4, entries }), day("2026-05-01")),
  ).toBe(1);
  expect(
    currentStreak(history({ startsOn: "2026-03-02", schedule: quota, entries }), day("2026-05-01")),
  ).toBe(0);
});

test("it carries over a change, each stretch counted in its units", () => {
  // Daily to Sunday 15 March, then twice a week: the weeks of 16 and 23 March.
  const later = [version("2026-03-16", { schedule: { kind: "quota", times: 2, per: "week" } })];
  const entries = [...marks("2026-03-12", "xxxx"), ...marks("2026-03-16", "xx.....x.x")];

  expect(currentStreak(history({ later, entries }), day("2026-03-31"))).toBe(6);
});

test("a numeric habit is done where its goal is reached", () => {
  const pages = { measure: { kind: "atLeast", goal: 5, unit: "pages" } } as const;

  expect(currentStreak(history({ ...pages, entries: marks("2026-03-01", "75x4") }), day("2026-03-04"))).toBe(
    3,
  );
  expect(currentStreak(history({ ...pages, entries: marks("2026-03-01", "75x45") }), day("2026-03-05"))).toBe(
    1,
  );
});

test("at most is done on a past day without an entry, and today not yet", () => {
  const coffee = { measure: { kind: "atMost", goal: 2, unit: "cups" } } as const;

  expect(currentStreak(history({ ...coffee, entries: marks("2026-03-01", "3.2.") }), day("2026-03-04"))).toBe(
    2,
  );
  expect(currentStreak(history({ ...coffee, entries: marks("2026-03-01", "...3") }), day("2026-03-04"))).toBe(
    3,
  );
  expect(currentStreak(history({ ...coffee, entries: marks("2026-03-01", "...3") }), day("2026-03-05"))).toBe(
    0,
  );
});

test("of an unread past it tells that more must be read, or the streak where it ends before", () => {
  const entries = marks("2026-03-10", "xxxx");

  expect(recentStreak(history({ entries, since: "2026-03-10" }), day("2026-03-13"))).toBeNull();
  expect(recentStreak(history({ entries, since: "2026-03-09" }), day("2026-03-13"))).toBe(4);
  expect(() => currentStreak(history({ entries, since: "2026-03-10" }), day("2026-03-13"))).toThrow(
    RangeError,
  );
  expect(() => longestStreak(history({ entries, since: "2026-03-09" }), day("2026-03-13"))).toThrow(
    RangeError,
  );
});

test("the best streaks come longest first, the newest of equal ones first, with their days", () => {
  const kept = history({ entries: marks("2026-03-01", "xx.xsx.xxx.xx") });
  const today = day("2026-03-13");

  expect(bestStreaks(kept, today, 3)).toEqual([
    { from: "2026-03-08", to: "2026-03-10", length: 3 },
    { from: "2026-03-12", to: "2026-03-13", length: 2 },
    { from: "2026-03-04", to: "2026-03-06", length: 2 },
  ]);
  expect(longestStreak(kept, today)).toBe(3);
});
