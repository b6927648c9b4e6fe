import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day } from "@/lib/calendar/date";
import { anyHistory } from "@/lib/testing/any-history";
import { history, marks } from "@/lib/testing/histories";
import { strength } from "./strength";
import { markedStrength } from "./strength-mark";

test("gone on from a mark, it is as strong as followed from the start", () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(60), ({ history: whole, today }, age) => {
      const known = markedStrength(whole, addDays(today, -age), null)?.mark ?? null;

      const told = markedStrength(whole, today, known);

      expect(told?.strength).toBeCloseTo(strength(whole, today), 9);
    }),
    { numRuns: 1_000 },
  );
});

test("a mark and the entries of a window before it suffice", () => {
  const [start, today] = [day("2025-01-01"), day("2026-03-23")];
  const whole = history({ startsOn: start, entries: marks(start, "xx.x".repeat(111)) });
  const known = markedStrength(whole, addDays(today, -12), null)?.mark ?? null;
  const since = addDays(today, -35);
  const recent = { ...whole, entries: whole.entries.filter(({ date }) => date >= since), since };

  expect(markedStrength(recent, today, null)).toBeNull();
  expect(markedStrength(recent, today, known)?.strength).toBeCloseTo(strength(whole, today), 12);
});
