import { expect, test } from "vitest";
import { freeColor } from "./free-color";
import { hueDegrees, hueOf, hues, isHue } from "./palette";

test("the first theme is blue, and each next one takes the hue farthest from those in use", () => {
  expect(freeColor([])).toBe("blue");
  expect(freeColor(["blue"])).toBe("orange");
  expect(freeColor(["blue", "orange"])).toBe("pink");
});

test("a colour of somebody's own counts by where it lies on the wheel", () => {
  const orange = "#ff8800";

  expect(Math.abs(hueDegrees[hueOf(freeColor([orange]))] - hueDegrees[hueOf(orange)])).toBeGreaterThan(120);
});

test("twelve themes have the twelve hues, and three hundred have colours of their own", () => {
  const used: string[] = [];
  for (let count = 0; count < 300; count += 1) used.push(freeColor(used));

  expect(used.slice(0, hues.length).toSorted()).toEqual(hues.toSorted());
  expect(new Set(used).size).toBe(300);
  expect(used.slice(hues.length).every((color) => /^#[0-9a-f]{6}$/.test(color) && !isHue(color))).toBe(true);
});
