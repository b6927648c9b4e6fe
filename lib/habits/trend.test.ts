import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history, marks } from "@/lib/testing/histories";
import { bucketsOf, trend } from "./trend";

/** A Wednesday. */
const today = day("2026-03-18");
const start = day("2026-01-20");

test("seven days are it and the six before, a day each, empty ones as nought", () => {
  const schedule: Schedule = { kind: "weekly", every: 1, days: ["MO", "WE"] };
  const kept = history({ schedule, entries: marks("2026-03-16", "x") });

  expect(trend(kept, "7d", today)).toEqual([
    { from: "2026-03-12", to: "2026-03-12", done: 0, due: 0 },
    { from: "2026-03-13", to: "2026-03-13", done: 0, due: 0 },
    { from: "2026-03-14", to: "2026-03-14", done: 0, due: 0 },
    { from: "2026-03-15", to: "2026-03-15", done: 0, due: 0 },
    { from: "2026-03-16", to: "2026-03-16", done: 1, due: 1 },
    { from: "2026-03-17", to: "2026-03-17", done: 0, due: 0 },
    { from: "2026-03-18", to: "2026-03-18", done: 0, due: 0 },
  ]);
});

test("thirty days are days, ninety are weeks, all are months", () => {
  const thirty = bucketsOf("30d", start, today, "MO");
  const ninety = bucketsOf("90d", start, today, "SU");

  expect(thirty).toHaveLength(30);
  expect(thirty.at(0)).toEqual({ from: "2026-02-17", to: "2026-02-17" });
  expect(ninety).toHaveLength(14);
  expect(ninety.slice(0, 2)).toEqual([
    { from: "2025-12-19", to: "2025-12-20" },
    { from: "2025-12-21", to: "2025-12-27" },
  ]);
  expect(ninety.at(-1)).toEqual({ from: "2026-03-15", to: today });
  expect(bucketsOf("all", start, today, "MO")).toEqual([
    { from: start, to: "2026-01-31" },
    { from: "2026-02-01", to: "2026-02-28" },
    { from: "2026-03-01", to: today },
  ]);
  expect(bucketsOf("all", start, day("2026-01-19"), "MO")).toEqual([]);
});

test("a bucket has what its days have together", () => {
  const kept = history({ startsOn: start, entries: marks("2026-02-26", "xxsxx") });

  expect(trend(kept, "all", today)).toEqual([
    { from: start, to: "2026-01-31", done: 0, due: 12 },
    { from: "2026-02-01", to: "2026-02-28", done: 2, due: 27 },
    { from: "2026-03-01", to: today, done: 2, due: 17 },
  ]);
});

test("a quota stands where its periods end, what is overdue stands today", () => {
  const quota: Schedule = { kind: "quota", times: 2, per: "week" };
  const after: Schedule = { kind: "afterCompletion", every: 1, unit: "week" };
  const weekly = history({
    startsOn: "2026-03-02",
    schedule: quota,
    entries: marks("2026-03-02", "x......xxx"),
  });
  const waiting = history({ schedule: after, entries: marks("2026-03-01", "x") });
  const told = (days: { from: string; due: number; done: number }[]) => days.filter(({ due }) => due > 0);

  expect(told(trend(weekly, "30d", today))).toMatchObject([
    { from: "2026-03-08", done: 1, due: 2 },
    { from: "2026-03-15", done: 2, due: 2 },
  ]);
  expect(told(trend(waiting, "30d", today))).toMatchObject([
    { from: "2026-03-01", done: 1, due: 1 },
    { from: "2026-03-18", done: 0, due: 1 },
  ]);
});
