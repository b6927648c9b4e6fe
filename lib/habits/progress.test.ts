import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history, marks, pause } from "@/lib/testing/histories";
import { progress } from "./progress";

const today = day("2026-03-05");

test("without an end there is none", () => {
  expect(progress(history({ entries: marks("2026-03-01", "xxx") }), today)).toBeNull();
});

test("it is done of expected from the start to the end, days to come included", () => {
  const done = { endsOn: "2026-03-10", entries: marks("2026-03-01", "x.xs") };

  expect(progress(history(done), today)).toBe(2 / 10);
  expect(progress(history({ ...done, pauses: [pause("2026-03-06", "2026-03-07")] }), today)).toBe(2 / 8);
  expect(progress(history({ ...done, pauses: [pause("2026-02-01")] }), today)).toBeNull();
});

test("an end by count is so many expected occurrences, the paused ones after it", () => {
  const done = { count: 4, entries: marks("2026-03-01", "x.x") };

  expect(progress(history(done), today)).toBe(2 / 4);
  expect(progress(history({ ...done, pauses: [pause("2026-03-02", "2026-03-05")] }), today)).toBe(1 / 4);
  expect(progress(history({ ...done, pauses: [pause("2026-03-04")] }), today)).toBe(2 / 4);
});

test("of a quota it is what was done of the quotas of its periods", () => {
  // Weeks of 2, 9 and 16 March, the second of which runs: 3 of 3, 1 of 3 and none of 3 yet.
  const schedule: Schedule = { kind: "quota", times: 3, per: "week" };
  const said = { startsOn: "2026-03-02", schedule, entries: marks("2026-03-02", "xxxx...x") };

  expect(progress(history({ ...said, endsOn: "2026-03-22" }), day("2026-03-10"))).toBe(4 / 9);
  expect(progress(history({ ...said, endsOn: "2026-03-17" }), day("2026-03-10"))).toBe(4 / 6);
  expect(progress(history({ ...said, count: 10 }), day("2026-03-10"))).toBe(5 / 10);
});

test("after completion it is what was done of that and what can still be done on time", () => {
  // Done on 1 and 4 March; due on 7, 10 and 13.
  const schedule: Schedule = { kind: "afterCompletion", every: 3, unit: "day" };
  const said = { schedule, endsOn: "2026-03-15", entries: marks("2026-03-01", "x..x") };

  expect(progress(history(said), today)).toBe(2 / 5);
  expect(progress(history(said), day("2026-03-11"))).toBe(2 / 4);
  expect(progress(history(said), day("2026-04-01"))).toBe(2 / 3);
  expect(progress(history({ ...said, count: 8 }), today)).toBe(2 / 8);
});
