import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type CalendarDate, day } from "@/lib/calendar/date";
import { anyHistory } from "@/lib/testing/any-history";
import { history, marks } from "@/lib/testing/histories";
import type { History } from "./habit";
import { currentStreak } from "./streak";
import { markedStreak, SETTLED_DAYS } from "./streak-mark";

test("counted back to a mark, a streak is as long as counted whole, whatever was done in the days since", () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(60), ({ history: { plan, ...said }, today }, age) => {
      const whole = { ...said, plan: { ...plan, count: null } };
      const before = addDays(today, -age);
      const settled = upTo(whole, addDays(before, -SETTLED_DAYS));
      const known = markedStreak(settled, before, null)?.mark ?? null;

      const streak = markedStreak(whole, today, known);

      expect(streak?.length).toBe(currentStreak(whole, today));
    }),
    { numRuns: 500 },
  );
});

test("a mark and the entries since it suffice", () => {
  const [start, today] = [day("2025-01-01"), day("2026-03-23")];
  const whole = history({ startsOn: start, entries: marks(start, "x".repeat(447)) });
  const known = markedStreak(whole, addDays(today, -12), null)?.mark ?? null;
  const since = addDays(today, -35);
  const recent = { ...whole, entries: whole.entries.filter(({ date }) => date >= since), since };

  expect(markedStreak(recent, today, null)).toBeNull();
  expect(markedStreak(recent, today, known)).toEqual({
    length: 447,
    mark: { until: addDays(today, -10), length: 437 },
  });
});

function upTo(whole: History, date: CalendarDate): History {
  return { ...whole, entries: whole.entries.filter((entry) => entry.date <= date) };
}
