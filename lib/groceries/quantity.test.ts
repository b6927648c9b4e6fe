import { expect, test } from "vitest";
import { quantityText } from "./quantity";

test.each([
  [2, "l", "2 l"],
  [1, "kg", "1 kg"],
  [3, "кг", "3 кг"],
  [3, "шт.", "3 шт."],
  [1, "piece", "1 piece"],
  [2, "piece", "2 pieces"],
  [2, "500 g", "2 × 500 g"],
  [2, "loaf", "2 × loaf"],
])("%i of %s reads %s", (quantity, unit, text) => {
  expect(quantityText(quantity, unit).replaceAll("\u00a0", " ")).toBe(text);
});
