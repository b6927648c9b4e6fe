import { expect, test } from "vitest";
import { steppedPosition } from "./places";

test("a step stands between the one that was passed and the one beyond it", () => {
  expect(steppedPosition([1, 2, 3, 4], 2, -1)).toBe(1.5);
  expect(steppedPosition([1, 2, 3, 4], 1, 1)).toBe(3.5);
});

test("past the first or the last there is room without end", () => {
  expect(steppedPosition([1, 2, 3], 1, -1)).toBe(0);
  expect(steppedPosition([1, 2, 3], 1, 1)).toBe(4);
});

test("the first goes no further up, and the last no further down", () => {
  expect(steppedPosition([1, 2, 3], 0, -1)).toBeNull();
  expect(steppedPosition([1, 2, 3], 2, 1)).toBeNull();
});
