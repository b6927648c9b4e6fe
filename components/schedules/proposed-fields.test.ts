import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { proposedFields } from "./proposed-fields";

const today = day("2026-03-31");

test("the chosen kind's fields show what the schedule says", () => {
  const { kind, fields } = proposedFields({ kind: "monthly", every: 2, nth: -1, weekday: "FR" }, today);

  expect(kind).toBe("monthlyWeekday");
  expect(fields.monthlyWeekday).toEqual({ every: 2, nth: -1, weekday: "FR" });
});

test("the other kinds propose what fits the day on which the form is opened", () => {
  const { fields } = proposedFields({ kind: "days", every: 1 }, today);

  expect(fields).toMatchObject({
    weekly: { every: 1, days: ["TU"] },
    monthlyDay: { day: 31 },
    monthlyWeekday: { nth: 5, weekday: "TU" },
    yearly: { month: 3, day: 31 },
  });
});
