import { expect, test } from "vitest";
import { byName } from "./by-name";

test("names stand as a reader looks for them: without case, numbers by their size", () => {
  const names = ["University", "Week 10", "iit-kharagpur", "Ёлка", "week 9", "Яна"].map((name) => ({ name }));

  expect(names.toSorted(byName("ru")).map(({ name }) => name)).toEqual([
    "Ёлка",
    "Яна",
    "iit-kharagpur",
    "University",
    "week 9",
    "Week 10",
  ]);
});
