import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { history, marks, pause } from "@/lib/testing/histories";
import { dayMarks } from "./day-marks";
import type { History } from "./habit";

test("a day is what was said of it, and a day to come is ahead", () => {
  const kept = history({ entries: marks("2026-03-01", "x.s") });

  expect(kinds(kept, "2026-02-28", "2026-03-05", "2026-03-04")).toEqual([
    "before",
    "done",
    "missed",
    "skipped",
    "open",
    "ahead",
  ]);
});

test("what nobody expected is free, and may be done all the same", () => {
  const schedule = { kind: "weekly", every: 1, days: ["MO"] } as const;
  const kept = history({ schedule: { ...schedule, days: ["MO"] }, entries: marks("2026-03-04", "x") });

  expect(kinds(kept, "2026-03-02", "2026-03-05", "2026-03-09")).toEqual(["missed", "free", "done", "free"]);
});

test("a quota names no days, so none of them is missed", () => {
  const kept = history({
    schedule: { kind: "quota", times: 3, per: "week" },
    entries: marks("2026-03-02", "x"),
  });

  expect(kinds(kept, "2026-03-02", "2026-03-04", "2026-03-09")).toEqual(["done", "free", "free"]);
});

test("a paused day is away unless something was done on it", () => {
  const kept = history({
    entries: marks("2026-03-03", "x"),
    pauses: [pause("2026-03-02", "2026-03-04")],
  });

  expect(kinds(kept, "2026-03-02", "2026-03-04", "2026-03-09")).toEqual(["away", "done", "away"]);
});

test("of a number a part may be reached", () => {
  const measure = { kind: "atLeast", goal: 8, unit: "glasses" } as const;
  const kept = history({ measure, entries: marks("2026-03-01", "680") });

  const days = dayMarks(kept, day("2026-03-01"), day("2026-03-03"), day("2026-03-09"));

  expect(days.map(({ kind, share }) => [kind, share])).toEqual([
    ["part", 0.75],
    ["done", 1],
    ["missed", 0],
  ]);
});

test("several times a day are done in parts, and each counts", () => {
  const kept = history({
    schedule: { kind: "quota", times: 3, per: "day" },
    entries: marks("2026-03-01", "23"),
  });

  const days = dayMarks(kept, day("2026-03-01"), day("2026-03-02"), day("2026-03-09"));

  expect(days.map(({ kind, times }) => [kind, times])).toEqual([
    ["part", 2],
    ["done", 3],
  ]);
});

function kinds(kept: History, from: string, to: string, today: string) {
  return dayMarks(kept, day(from), day(to), day(today)).map(({ kind }) => kind);
}
