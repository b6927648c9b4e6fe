import { expect, test } from "vitest";
import { searchWords } from "./words";

test.each([
  [["Crème Brûlée", "Dessert"], "creme brulee dessert"],
  [["ЁЖИК"], "ежик"],
  [["Straße", "Łódź"], "strasse lodz"],
  [["Smørrebrød", "œufs"], "smorrebrod oeufs"],
  [["50% off_sale\\"], "50 off sale"],
  [["  Milk ", "—"], "milk"],
])("%j is searched as %s", (texts, words) => {
  expect(searchWords(...texts)).toBe(words);
});
