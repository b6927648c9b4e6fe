import { expect, test } from "vitest";
import { isDoublePress } from "./double-press";

test("two presses of one thing within 400 ms are one, and of two things two", () => {
  const presses = [
    [1000, "a"],
    [1350, "a"],
    [1700, "a"],
    [2200, "a"],
    [2250, "b"],
    [2300, "a"],
  ] as const;

  const doubles = presses.map(([timeStamp, of]) => isDoublePress({ timeStamp }, of));

  expect(doubles).toEqual([false, true, true, false, false, false]);
});
