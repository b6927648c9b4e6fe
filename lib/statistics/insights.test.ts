import { describe, expect, test } from "vitest";
import { weekdays } from "@/lib/calendar/week";
import type { Tally } from "@/lib/habits/rate";
import { insightsOf, type Told } from "./insights";

const nothing: Tally = { done: 0, due: 0 };

describe("an insight", () => {
  test("names the weakest day beside all the others", () => {
    const told = days({ MO: { done: 4, due: 10 }, WE: { done: 41, due: 50 } });

    expect(insightsOf(told)).toContainEqual({ kind: "weakestDay", weekday: "MO", rate: 0.4, against: 0.82 });
  });

  test.each([
    ["seven occurrences on its side", { MO: { done: 0, due: 7 }, WE: { done: 50, due: 50 } }],
    ["seven on the other side", { MO: { done: 0, due: 50 }, WE: { done: 7, due: 7 } }],
    ["19 points between them", { MO: { done: 50, due: 100 }, WE: { done: 69, due: 100 } }],
  ])("is not drawn from %s", (_, byWeekday) => {
    expect(insightsOf(days(byWeekday))).toEqual([]);
  });

  test("is drawn from eight on each side and 20 points", () => {
    const told = days({ MO: { done: 4, due: 8 }, WE: { done: 7, due: 10 } });

    expect(insightsOf(told).map(({ kind }) => kind)).toEqual(["weakestDay", "strongestDay"]);
  });

  test("tells how the range went beside the one before", () => {
    const told = { ...days({}), now: { done: 9, due: 10 }, before: { done: 5, due: 10 } };

    expect(insightsOf(told)).toEqual([{ kind: "better", rate: 0.9, against: 0.5 }]);
    expect(insightsOf({ ...told, before: null })).toEqual([]);
  });

  test("compares a theme with the other themes", () => {
    const themes = [
      { name: "Home", done: 2, due: 10 },
      { name: "Health", done: 9, due: 10 },
      { name: "Mind", done: 8, due: 10 },
    ];

    expect(insightsOf({ ...days({}), themes })).toEqual([
      { kind: "weakestTheme", theme: "Home", rate: 0.2, against: 0.85 },
      { kind: "strongestTheme", theme: "Health", rate: 0.9, against: 0.5 },
    ]);
  });
});

function days(said: Partial<Told["weekdays"]>): Told {
  const none = Object.fromEntries(weekdays.map((weekday) => [weekday, nothing]));
  return { weekdays: { ...none, ...said } as Told["weekdays"], themes: [], now: nothing, before: null };
}
