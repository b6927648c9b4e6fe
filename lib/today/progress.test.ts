import { expect, test } from "vitest";
import { progressOf, shareOf } from "./progress";

const habit = { expected: true, doneToday: false, measure: { kind: "yesNo" }, entry: null } as const;
const done = { ...habit, doneToday: true, entry: { status: "done" } } as const;

test("habits that are expected and tasks make the day", () => {
  expect(progressOf([habit, done], [{ status: "open" }, { status: "done" }])).toEqual({ done: 2, all: 4 });
});

test("an extra, what was skipped, and a limit that the day may still keep do not hold it back", () => {
  const extra = { ...done, expected: false };
  const skipped = { ...habit, entry: { status: "skipped" } } as const;
  const limit = { ...habit, measure: { kind: "atMost", goal: 2, unit: "cups" } } as const;

  expect(progressOf([extra, skipped, limit, done], [])).toEqual({ done: 1, all: 1 });
});

test("a day that asks for nothing has none", () => {
  expect(shareOf(progressOf([], []))).toBe(0);
});
