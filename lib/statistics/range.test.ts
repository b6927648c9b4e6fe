import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { bucketsOf } from "@/lib/habits/trend";
import { bucketIndex, spanBefore, spanOf, yearBefore } from "./range";

const on = day("2026-03-23");
const first = day("2026-01-20");

describe("a range", () => {
  test("of seven days is the day asked for and the six before", () => {
    expect(spanOf("7d", on, first)).toEqual({ from: "2026-03-17", to: "2026-03-23" });
  });

  test("of all time begins with the first thing there was", () => {
    expect(spanOf("all", on, first)).toEqual({ from: first, to: on });
    expect(spanOf("all", on, day("2027-01-01"))).toEqual({ from: on, to: on });
  });

  test("is compared with as many days before it, and all time with none", () => {
    const month = spanOf("30d", on, first);

    expect(spanBefore("30d", month)).toEqual({ from: "2026-01-23", to: "2026-02-21" });
    expect(spanBefore("all", spanOf("all", on, first))).toBeNull();
  });
});

test("the year before a day is twelve months, its own the last", () => {
  expect(yearBefore(on)).toEqual({ from: "2025-04-01", to: on });
  expect(yearBefore(day("2025-12-31"))).toEqual({ from: "2025-01-01", to: "2025-12-31" });
});

describe("its buckets", () => {
  test("are days for 7 and 30", () => {
    expect(bucketsOf("7d", first, on, "MO")).toHaveLength(7);
    expect(bucketsOf("30d", first, on, "MO")).toHaveLength(30);
  });

  test.each([
    ["MO", "2025-12-28", "2026-03-23"],
    ["SU", "2025-12-27", "2026-03-22"],
    ["SA", "2025-12-26", "2026-03-21"],
  ] as const)("are weeks from %s for 90, cut by the range", (weekStart, endOfFirst, startOfLast) => {
    const weeks = bucketsOf("90d", first, on, weekStart);

    expect(weeks[0]).toEqual({ from: "2025-12-24", to: endOfFirst });
    expect(weeks.at(-1)).toEqual({ from: startOfLast, to: "2026-03-23" });
  });

  test("are months for all time", () => {
    expect(bucketsOf("all", first, on, "MO")).toEqual([
      { from: "2026-01-20", to: "2026-01-31" },
      { from: "2026-02-01", to: "2026-02-28" },
      { from: "2026-03-01", to: "2026-03-23" },
    ]);
  });

  test("hold every day of the range exactly once", () => {
    const index = bucketIndex(bucketsOf("all", first, on, "MO"));

    expect([index.length, index[0], index[11], index[12], index.at(-1)]).toEqual([63, 0, 0, 1, 2]);
  });
});
