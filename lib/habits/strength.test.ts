import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history, marks, pause, version } from "@/lib/testing/histories";
import { frequencyOf } from "./frequency";
import { strength, strengthSeries } from "./strength";

const first = day("2026-03-01");
/** What a day leaves of it at a frequency, by the definition. */
const m = (frequency: number) => 0.5 ** (Math.sqrt(frequency) / 13);

test.each<[Schedule, number, number]>([
  [{ kind: "days", every: 3 }, 1, 3],
  [{ kind: "weekly", every: 2, days: ["MO", "FR"] }, 2, 14],
  [{ kind: "monthly", every: 2, day: 31 }, 1, 60],
  [{ kind: "monthly", every: 1, nth: -1, weekday: "FR" }, 1, 30],
  [{ kind: "yearly", every: 4, month: 2, day: 29 }, 1, 1460],
  [{ kind: "cycle", on: 5, off: 2 }, 5, 7],
  [{ kind: "quota", times: 3, per: "day" }, 3, 1],
  [{ kind: "quota", times: 3, per: "week" }, 3, 7],
  [{ kind: "quota", times: 10, per: "month" }, 10, 30],
  [{ kind: "quota", times: 6, per: "year" }, 6, 365],
  [{ kind: "afterCompletion", every: 5, unit: "day" }, 1, 5],
  [{ kind: "afterCompletion", every: 2, unit: "week" }, 1, 14],
  [{ kind: "afterCompletion", every: 3, unit: "month" }, 1, 90],
  [{ kind: "custom", rrule: "FREQ=WEEKLY;BYDAY=MO,TH" }, 104, 365],
  [{ kind: "custom", rrule: "FREQ=DAILY;COUNT=10" }, 10, 365],
])("%j is %i in %i days", (schedule, times, days) => {
  expect(frequencyOf(version("2026-03-01", { schedule }))).toEqual({ times, days });
});

test("thirteen days halve what is missing of a daily habit", () => {
  const kept = history({ entries: marks("2026-03-01", "x".repeat(13)) });

  expect(strength(kept, day("2026-03-13"))).toBeCloseTo(0.5, 12);
  expect(strength(kept, day("2026-03-26"))).toBeCloseTo(0.25, 12);
  expect(strength(kept, day("2026-02-28"))).toBe(0);
});

test("every other day is looked at over four days, half of which are enough", () => {
  // Loop doubles 1 in 2 to 2 in 4; the windows hold 1, 1, 2, 2, 1.
  const kept = history({ schedule: { kind: "days", every: 2 }, entries: marks("2026-03-01", "x.x..") });
  const [one, half, keep] = [1 - m(1 / 2), (1 - m(1 / 2)) / 2, m(1 / 2)];

  const series = strengthSeries(kept, first, day("2026-03-05"));

  const worked = [half];
  for (const gain of [half, one, one, half]) worked.push((worked.at(-1) ?? 0) * keep + gain);
  expect(series).toEqual(worked.map((value) => expect.closeTo(value, 12)));
});

test("a skipped day leaves it as it was and stays in the window, a paused one leaves the window", () => {
  const twoDays: Schedule = { kind: "quota", times: 7, per: "week" };
  const goal = { kind: "atLeast", goal: 1, unit: "km" } as const;
  const at = { schedule: twoDays, measure: goal };
  const six = [..."xxxxxx"].map((_, index) => (index + 1) / 7);
  const through = (gains: number[]) => gains.reduce((sum, gain) => sum * m(1) + gain * (1 - m(1)), 0);

  // Seven kilometres in seven days: on the ninth day the window reaches back to the third.
  const skipped = history({ ...at, entries: marks("2026-03-01", "xxxxxxssx") });
  const paused = history({
    ...at,
    pauses: [pause("2026-03-07", "2026-03-08")],
    entries: marks("2026-03-01", "xxxxxxxxx"),
  });

  expect(strength(skipped, day("2026-03-08"))).toBeCloseTo(through(six), 12);
  expect(strength(skipped, day("2026-03-09"))).toBeCloseTo(through([...six, 5 / 7]), 12);
  expect(strength(paused, day("2026-03-08"))).toBeCloseTo(through(six), 12);
  expect(strength(paused, day("2026-03-09"))).toBeCloseTo(through([...six, 1]), 12);
});

test("extras count", () => {
  const mondays: Schedule = { kind: "weekly", every: 1, days: ["MO"] };
  const withExtra = history({ schedule: mondays, entries: marks("2026-03-01", "xx") });
  const without = history({ schedule: mondays, entries: marks("2026-03-01", ".x") });

  expect(strength(withExtra, day("2026-03-02"))).toBeGreaterThan(strength(without, day("2026-03-02")));
});

test("a numeric goal is looked at over its window once, against the goal times the numerator", () => {
  // 30 minutes three times a week are 90 in seven days: 20, then 80, then more than enough.
  const measure = { kind: "atLeast", goal: 30, unit: "min" } as const;
  const entry = (date: string, value: number) => ({
    date: day(date),
    status: "done" as const,
    value,
    note: null,
  });
  const entries = [entry("2026-03-01", 20), entry("2026-03-02", 60), entry("2026-03-04", 60)];
  const kept = history({ schedule: { kind: "quota", times: 3, per: "week" }, measure, entries });
  const [keep, gain] = [m(3 / 7), 1 - m(3 / 7)];

  const worked = [20 / 90, 80 / 90, 80 / 90, 1].reduce((sum, share) => sum * keep + share * gain, 0);

  expect(strength(kept, day("2026-03-04"))).toBeCloseTo(worked, 12);
});

test("at most begins whole, and is lost as far as the target is exceeded", () => {
  const measure = { kind: "atMost", goal: 2, unit: "cups" } as const;
  const gain = 1 - m(1);

  expect(strength(history({ measure }), day("2026-02-28"))).toBe(1);
  expect(strength(history({ measure, entries: marks("2026-03-01", "2") }), first)).toBe(1);
  expect(strength(history({ measure, entries: marks("2026-03-01", "3") }), first)).toBeCloseTo(
    1 - gain / 2,
    12,
  );
  expect(strength(history({ measure, entries: marks("2026-03-01", "9") }), first)).toBeCloseTo(1 - gain, 12);
  expect(strength(history({ measure: { ...measure, goal: 0 } }), first)).toBe(1);
});

test("several times a day count as many", () => {
  const schedule: Schedule = { kind: "quota", times: 3, per: "day" };

  expect(strength(history({ schedule, entries: marks("2026-03-01", "2") }), first)).toBeCloseTo(
    ((1 - m(3)) * 2) / 3,
    12,
  );
});

test("a change takes what was done before for as much of the new goal as it was of the old one", () => {
  // Half of the goal of 10 pages on the 1st is 15 of 30 minutes; two days are in the window of the new version.
  const pages = { kind: "atLeast", goal: 10, unit: "pages" } as const;
  const minutes = { kind: "atLeast", goal: 30, unit: "min" } as const;
  const schedule: Schedule = { kind: "days", every: 2 };
  const later = [version("2026-03-02", { schedule, measure: minutes })];

  const kept = history({ measure: pages, later, entries: marks("2026-03-01", "5") });

  const before = (1 - m(1)) / 2;
  expect(strength(kept, day("2026-03-02"))).toBeCloseTo(before * m(1 / 2) + (1 - m(1 / 2)) / 2, 12);
});

test("decimals that have left the window leave nothing behind", () => {
  const measure = { kind: "atMost", goal: 0, unit: "g" } as const;
  const entry = (date: string, value: number) => ({
    date: day(date),
    status: "done" as const,
    value,
    note: null,
  });
  const entries = [entry("2026-03-01", 0.1), entry("2026-03-02", 0.2)];
  const kept = history({ schedule: { kind: "days", every: 2 }, measure, entries });

  const [, , , third, fourth] = strengthSeries(kept, day("2026-02-28"), day("2026-03-04"));

  expect(fourth).toBeGreaterThan(third ?? 1);
});
