import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/calendar/date";
import { anyHistory } from "@/lib/testing/any-history";
import { slowLongest, slowOccurrences, slowStreak } from "@/lib/testing/habit-oracle";
import { slowStrength } from "@/lib/testing/strength-oracle";
import { completionRate } from "./rate";
import { bestStreaks, currentStreak, longestStreak, recentStreak } from "./streak";
import { strength, strengthSeries } from "./strength";

/** Milliseconds, on a machine that has other things to do. */
const PATIENCE = 60_000;
const runs = { numRuns: 300 };

test(
  "streaks are those of the definition, whatever the history",
  () => {
    fc.assert(
      fc.property(anyHistory, ({ history, today }) => {
        const told = slowOccurrences(history, today);

        const longest = slowLongest(told);

        expect(currentStreak(history, today)).toBe(slowStreak(told));
        expect(longestStreak(history, today)).toBe(longest);
        expect(bestStreaks(history, today, 1)[0]?.length ?? 0).toBe(longest);
      }),
      runs,
    );
  },
  PATIENCE,
);

test(
  "a history read in part tells the same streak, or that more must be read",
  () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(60), ({ history, today }, daysRead) => {
        fc.pre(history.plan.count === null);
        const since = addDays(today, -daysRead);
        const entries = history.entries.filter(({ date }) => date >= since);

        expect([null, currentStreak(history, today)]).toContain(
          recentStreak({ ...history, entries, since }, today),
        );
      }),
      runs,
    );
  },
  PATIENCE,
);

test(
  "a rate is done of due among the occurrences of its range",
  () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(60), fc.nat(60), ({ history, today }, length, daysAgo) => {
        const isWaiting = history.plan.versions.some(({ schedule }) => schedule.kind === "afterCompletion");
        const to = addDays(today, isWaiting ? 0 : -daysAgo);
        const from = addDays(to, -length);
        const told = slowOccurrences(history, today).filter((each) => from <= each.to && each.to <= to);
        const due = told.reduce((sum, occurrence) => sum + occurrence.due, 0);
        const done = told.reduce((sum, occurrence) => sum + occurrence.done, 0);

        expect(completionRate(history, from, to, today)).toBe(due === 0 ? null : done / due);
      }),
      runs,
    );
  },
  PATIENCE,
);

test(
  "strength is that of the definition, day for day",
  () => {
    fc.assert(
      fc.property(anyHistory, ({ history, today }) => {
        const slow = slowStrength(history, today);

        expect(strength(history, today)).toBeCloseTo(slow.at(-1) ?? Number.NaN, 9);
        expect(strengthSeries(history, addDays(history.plan.startsOn, -1), today)).toEqual(
          slow.map((value) => expect.closeTo(value, 9)),
        );
      }),
      runs,
    );
  },
  PATIENCE,
);
