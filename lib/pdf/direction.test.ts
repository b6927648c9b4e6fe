import { expect, test } from "vitest";
import { directionOf, inVisualOrder } from "./direction";

test("a paragraph has the direction of its first letter", () => {
  expect(directionOf("101 مقدمة Algebra")).toBe("rtl");
  expect(directionOf("Algebra مقدمة")).toBe("ltr");
  expect(directionOf("08:00–09:15")).toBe("ltr");
});

test("numbers within right-to-left text keep their order, and stand to its left", () => {
  expect(inVisualOrder("قاعة 101", "rtl")).toEqual([
    { text: "101", rightToLeft: false },
    { text: "قاعة ", rightToLeft: true },
  ]);
});

test("brackets in right-to-left text are mirrored", () => {
  expect(inVisualOrder("(قاعة)", "rtl")).toEqual([{ text: ")قاعة(", rightToLeft: true }]);
});

test("a right-to-left word in other text stands where it is read", () => {
  expect(inVisualOrder("Lab: قاعة B", "ltr").map(({ text }) => text)).toEqual(["Lab: ", "قاعة", " B"]);
});
