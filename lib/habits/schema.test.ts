import { expect, test } from "vitest";
import { habitInput } from "./schema";

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
