import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import type { HabitVersion } from "./habit";
import { type Versions, versionOn, withChange, withStart } from "./versions";

const daily: Schedule = { kind: "days", every: 1 };
const third: Schedule = { kind: "days", every: 3 };
const mondays: Schedule = { kind: "weekly", every: 2, days: ["MO"] };
const fridays: Schedule = { kind: "weekly", every: 2, days: ["FR"] };
const glasses = { kind: "atLeast", goal: 8, unit: "glasses" } as const;

describe("a change of what a habit asks", () => {
  test("holds from its day on and leaves the days before as they were", () => {
    const changed = withChange([version("2026-01-01", daily)], change("2026-03-23", { schedule: third }));

    expect(versionOn(changed, day("2026-03-22")).schedule).toEqual(daily);
    expect(versionOn(changed, day("2026-03-23")).schedule).toEqual(third);
  });

  test("replaces what was to hold later", () => {
    const versions: Versions = [version("2026-01-01", daily), version("2026-05-01", third)];

    const changed = withChange(versions, change("2026-03-23", { schedule: mondays }));

    expect(changed.map(({ from, schedule }) => [from, schedule])).toEqual([
      ["2026-01-01", daily],
      ["2026-03-23", mondays],
    ]);
  });

  test("from before the start holds from the start", () => {
    const changed = withChange([version("2026-03-01", daily)], change("2025-01-01", { schedule: third }));

    expect(changed).toEqual([version("2026-03-01", third)]);
  });

  test.each([
    ["another kind", mondays, "2026-03-23"],
    ["another interval", third, "2026-03-23"],
    ["nothing but a goal", undefined, "2026-01-01"],
  ])("with %s counts the phase from where it did, or anew", (_, schedule, anchor) => {
    const changed = withChange(
      [version("2026-01-01", daily)],
      change("2026-03-23", { schedule, measure: glasses }),
    );

    expect(changed[1]).toMatchObject({ from: "2026-03-23", anchor, measure: glasses });
  });

  test("to other days of the same weeks goes on counting them", () => {
    const changed = withChange([version("2026-01-01", mondays)], change("2026-03-23", { schedule: fridays }));

    expect(changed[1]).toMatchObject({ schedule: fridays, anchor: "2026-01-01" });
  });

  test("that is taken back on its own day was none", () => {
    const first = version("2026-01-01", mondays);
    const changed = withChange([first], change("2026-03-23", { schedule: third }));

    expect(withChange(changed, change("2026-03-23", { schedule: mondays }))).toEqual([first]);
  });

  test("of a schedule keeps the week of who wrote it, of a goal alone that of who wrote the schedule", () => {
    const versions: Versions = [version("2026-01-01", mondays)];
    const by = (what: object) => withChange(versions, { ...change("2026-03-23", what), weekStart: "SU" });

    expect(by({ schedule: fridays })[1]?.weekStart).toBe("SU");
    expect(by({ measure: glasses })[1]?.weekStart).toBe("MO");
  });
});

describe("another start", () => {
  test("takes the phase with it", () => {
    const versions: Versions = [
      version("2026-01-01", mondays),
      version("2026-03-01", fridays, "2026-01-01"),
      version("2026-05-01", third),
    ];

    const moved = withStart(versions, day("2026-01-08"));

    expect(moved.map(({ from, anchor }) => [from, anchor])).toEqual([
      ["2026-01-08", "2026-01-08"],
      ["2026-03-01", "2026-01-08"],
      ["2026-05-01", "2026-05-01"],
    ]);
  });

  test("after a change begins with what holds then", () => {
    const versions: Versions = [version("2026-01-01", daily), version("2026-03-01", third)];

    expect(withStart(versions, day("2026-03-05"))).toEqual([version("2026-03-05", third)]);
  });
});

function version(from: string, schedule: Schedule, anchor = from): HabitVersion {
  return { from: day(from), anchor: day(anchor), schedule, weekStart: "MO", measure: { kind: "yesNo" } };
}

function change(from: string, what: { schedule?: Schedule | undefined; measure?: HabitVersion["measure"] }) {
  return { from: day(from), weekStart: "MO" as const, ...what };
}
