import { expect, test } from "vitest";
import { areaPath, linePath, spread } from "./line-path";

test("points stand equally far apart, the first at the left end and the last at the right", () => {
  expect(spread([0, 50, 100])).toEqual([
    { x: 0, y: 100 },
    { x: 50, y: 50 },
    { x: 100, y: 0 },
  ]);
});

test("a single value is a level line, and none is no line", () => {
  expect(linePath(spread([40]))).toBe("M0,60L100,60");
  expect(linePath(spread([]))).toBe("");
  expect(areaPath(spread([]))).toBe("");
});

test("the line never rises above the values that it joins", () => {
  const path = linePath(spread([0, 100, 100, 0]));

  const heights = [...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
  expect(Math.min(...heights)).toBe(0);
  expect(Math.max(...heights)).toBe(100);
});
