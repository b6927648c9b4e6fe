import { expect, test } from "vitest";
import { parsePrice, writePrice } from "./price";

test.each([
  ["12.50", "EUR", 1250],
  ["12,5", "EUR", 1250],
  [" 12 ", "EUR", 1200],
  ["0.1", "EUR", 10],
  ["1250", "JPY", 1250],
  ["1.234", "KWD", 1234],
  ["12.505", "EUR", null],
  ["12.5", "JPY", null],
  ["-1", "EUR", null],
  ["1e3", "EUR", null],
  ["", "EUR", null],
  ["12.", "EUR", null],
  ["100000.00", "EUR", 10_000_000],
  ["100000.01", "EUR", null],
  ["9999999.999", "KWD", null],
])("%j in %s is %s in minor units", (text, currency, amount) => {
  expect(parsePrice(text, currency)).toBe(amount);
});

test.each([
  [1250, "EUR", "12.50"],
  [5, "EUR", "0.05"],
  [1250, "JPY", "1250"],
  [1, "KWD", "0.001"],
])("%i of %s is written %s", (amount, currency, text) => {
  expect(writePrice(amount, currency)).toBe(text);
  expect(parsePrice(text, currency)).toBe(amount);
});
