import { expect, test } from "vitest";
import { isDoublePress } from "./double-press";

test("two presses of one thing within half a second are one, and of two things two", () => {
  const presses = [
    [1000, "a"],
    [1450, "a"],
    [1900, "a"],
    [2500, "a"],
    [2550, "b"],
    [2600, "a"],
  ] as const;

  const doubles = presses.map(([timeStamp, of]) => isDoublePress({ timeStamp }, of));

  expect(doubles).toEqual([false, true, true, false, false, false]);
});
