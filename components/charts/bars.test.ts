import { expect, test } from "vitest";
import { bands } from "./bars";

test("bars fill the axis, equally wide and equally far apart", () => {
  const placed = bands(7);

  const steps = placed.slice(1).map(({ x }, index) => x - (placed[index]?.x ?? 0));
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-9);
  expect(placed[0]?.x).toBeCloseTo(100 - ((placed[6]?.x ?? 0) + (placed[6]?.width ?? 0)));
  expect(placed[3]?.middle).toBeCloseTo(50);
});

test("a year of weeks still fits, and nothing to draw is no bar", () => {
  const last = bands(53).at(-1);

  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(100);
  expect(bands(0)).toEqual([]);
});
