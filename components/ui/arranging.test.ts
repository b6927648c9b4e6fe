import { expect, test } from "vitest";
import { movedTo, placingOf } from "./arranging";

const order = ["a", "b", "c", "d"];

test.each([
  ["a", 2, "bcad", "after c"],
  ["d", 0, "dabc", "before a"],
  ["c", 1, "acbd", "after a"],
  ["b", 3, "acdb", "after d"],
])("%s goes to place %i", (id, at, expected, posted) => {
  const next = movedTo(order, id, at);

  const placing = placingOf(order, next, id);

  expect(next.join("")).toBe(expected);
  expect(`${placing?.get("to")} ${placing?.get("past")}`).toBe(posted);
});

test("what stays where it was is not posted", () => {
  expect(placingOf(order, movedTo(order, "b", 1), "b")).toBeNull();
});
