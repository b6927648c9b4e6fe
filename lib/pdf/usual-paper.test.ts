import { expect, test } from "vitest";
import { usualPaper } from "./usual-paper";

test.each([
  ["en-US,en;q=0.9", "letter"],
  ["es-419,es;q=0.9", "a4"],
  ["fr-CA", "letter"],
  ["en-GB,en-US;q=0.8", "a4"],
  ["zh-Hant-US", "letter"],
  ["ru-RU,ru;q=0.9", "a4"],
  ["en", "a4"],
  ["*", "a4"],
  [null, "a4"],
])("who asks with %s is offered %s", (header, paper) => {
  expect(usualPaper(header)).toBe(paper);
});
