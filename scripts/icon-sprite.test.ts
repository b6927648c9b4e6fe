import { expect, test } from "vitest";
import { iconNames, spriteHolds } from "./icon-sprite";

test("the sprite holds every picture that a screen names", () => {
  expect(iconNames().length).toBeGreaterThan(40);
  expect(iconNames().filter((name) => !spriteHolds(name))).toEqual([]);
});
