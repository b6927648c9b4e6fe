import { expect, test } from "vitest";
import { habitDates, habitInput } from "./schema";

test.each([
  ["a day that is none", { startsOn: "2026-02-31" }],
  ["a title of 10 000 letters", { title: "x".repeat(10_000) }],
  ["no title", { title: " " }],
  ["a goal of nothing", { measure: { kind: "atLeast", goal: 0, unit: "km" } }],
  ["a goal of a yes/no habit", { measure: { kind: "yesNo", goal: 3 } }],
  ["no weekday", { schedule: { kind: "weekly", every: 1, days: [] } }],
  ["a field that there is not", { workspaceId: "x" }],
  ["a count of none", { count: 0 }],
  ["half a letter", { title: "\ud83d" }],
])("%s is no habit", (_, fields) => {
  const read = habitInput.safeParse({
    title: "Read",
    schedule: { kind: "days", every: 1 },
    startsOn: "2026-03-01",
    ...fields,
  });

  expect(read.success).toBe(false);
});

test.each([
  ["that ends before it begins", "2026-03-23", "2026-03-22", false],
  ["of a day", "2026-03-23", "2026-03-23", true],
  ["of ten years", "2026-01-01", "2035-12-31", true],
  ["of eleven", "2026-01-01", "2036-12-31", false],
])("a range of dates %s", (_, from, to, isRead) => {
  const id = "01a1fe78-7e32-74d8-a49d-80a38510892d";

  expect(habitDates.safeParse({ id, from, to }).success).toBe(isRead);
});
