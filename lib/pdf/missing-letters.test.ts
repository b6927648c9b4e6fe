import { expect, test } from "vitest";
import { openLetters } from "@/lib/testing/pdf";
import { withScriptsNamed } from "./missing-letters";

const letters = openLetters();

test.each([
  ["한국어 Maths", "en", "[Hangul] Maths"],
  ["한국어", "ru", "[хангыль]"],
  ["עברית ועוד", "en", "[Hebrew] [Hebrew]"],
  ["Party 🎉🎉", "en", "Party [Emoji]"],
  ["\u{10380}", "en", "[U+10380]"],
  ["Алгебра", "en", "Алгебра"],
])("%s is told as what can be printed, in %s", (text, language, told) => {
  expect(withScriptsNamed(text, language, letters)).toBe(told);
});
