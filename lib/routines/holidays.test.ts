import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { holidaysOf } from "./holidays";

test("days in a row with one reason are one holiday; a gap or another reason begins the next", () => {
  const days = [
    ["2026-12-24", "Christmas"],
    ["2026-12-25", "Christmas"],
    ["2026-12-26", null],
    ["2026-12-31", null],
    ["2027-01-01", null],
  ] as const;

  const holidays = holidaysOf(days.map(([date, reason]) => ({ date: day(date), reason })));

  expect(holidays).toEqual([
    { from: "2026-12-24", to: "2026-12-25", reason: "Christmas" },
    { from: "2026-12-26", to: "2026-12-26", reason: null },
    { from: "2026-12-31", to: "2027-01-01", reason: null },
  ]);
});
