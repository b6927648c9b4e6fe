import { expect, test } from "vitest";
import { amountOf, reachedOf, stepOf } from "./amounts";

test.each([
  [1, 1],
  [8, 1],
  [20, 1],
  [30, 5],
  [60, 5],
  [2.5, 0.5],
  [0.5, 0.05],
  [100, 10],
  [2000, 500],
  [10_000, 1000],
])("towards a goal of %d one press goes %d", (goal, step) => {
  expect(stepOf(goal)).toBe(step);
});

test("a yes/no habit has an amount only where it is wanted several times a day", () => {
  const yesNo = { kind: "yesNo" } as const;

  expect(amountOf(yesNo, { kind: "days", every: 1 })).toBeNull();
  expect(amountOf(yesNo, { kind: "quota", times: 3, per: "week" })).toBeNull();
  expect(amountOf(yesNo, { kind: "quota", times: 3, per: "day" })).toMatchObject({ goal: 3, unit: null });
});

test("of a goal a part is reached, of a limit nothing", () => {
  const schedule = { kind: "days", every: 1 } as const;
  const water = amountOf({ kind: "atLeast", goal: 8, unit: "glasses" }, schedule);
  const coffee = amountOf({ kind: "atMost", goal: 2, unit: "cups" }, schedule);

  expect(reachedOf(water, 6)).toBe(0.75);
  expect(reachedOf(water, 12)).toBe(1);
  expect(reachedOf(coffee, 1)).toBe(0);
});
