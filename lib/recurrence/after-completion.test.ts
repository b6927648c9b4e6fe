import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { dueAfter } from "./after-completion";

test.each([
  [3, "day", "2026-12-30", "2027-01-02"],
  [1, "day", "2028-02-28", "2028-02-29"],
  [2, "week", "2026-12-30", "2027-01-13"],
  [1, "month", "2027-01-31", "2027-02-28"],
  [1, "month", "2028-01-31", "2028-02-29"],
  [1, "month", "2027-02-28", "2027-03-28"],
  [2, "month", "2026-12-31", "2027-02-28"],
  [3, "month", "2026-08-31", "2026-11-30"],
  [12, "month", "2028-02-29", "2029-02-28"],
  [13, "month", "2026-12-31", "2028-01-31"],
] as const)("%i %s after %s is %s", (every, unit, completed, due) => {
  expect(dueAfter({ kind: "afterCompletion", every, unit }, day(completed))).toBe(due);
});
