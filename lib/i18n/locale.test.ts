import { expect, test } from "vitest";
import { preferredLocale } from "./locale";

test.each([
  ["ru-RU,ru;q=0.9,en;q=0.8", "ru"],
  ["en-GB,en;q=0.9", "en"],
  ["de-DE,de;q=0.9,ru;q=0.4,en;q=0.3", "ru"],
  ["en;q=0.2, ru;q=0.7", "ru"],
  ["ru;q=0, en", "en"],
  ["ja", "en"],
  ["*", "en"],
  [";;,,q=x", "en"],
  [null, "en"],
])("Accept-Language %s is answered in %s", (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
