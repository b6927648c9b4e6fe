import fc from "fast-check";
import { RRule } from "rrule";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate, fromDayNumber, toDateColumn } from "@/lib/calendar/date";
import { startOfWeek, weekStarts } from "@/lib/calendar/week";
import { recurrence } from "@/lib/testing/recurrences";
import { anyRule } from "@/lib/testing/rules";
import { checkRule } from "./custom";
import { countOccurrences, nextOccurrence, occurrencesBetween, previousOccurrence } from "./recurrence";

const positions = fc.constantFrom("", "", ";BYSETPOS=1", ";BYSETPOS=-1", ";BYSETPOS=2,1");
const anyStart = fc.integer({ min: 0, max: 30_000 }).map(fromDayNumber);
const anyEnd = fc.oneof(
  fc.constant({}),
  fc.record({ count: fc.integer({ min: 1, max: 50 }) }),
  fc.record({ lasts: fc.integer({ min: 0, max: 3000 }) }),
);

/** A rule's text with its start. */
const anyCase = (rules: fc.Arbitrary<string>) =>
  fc.tuple(rules, positions, anyEnd, anyStart).map(([said, position, end, start]) => {
    const rule = said + (/;BY/.test(said) ? position : "");
    const from = rule.includes("BYSETPOS") ? firstOfWeek(rule, start) : start;
    return { start: from, rule: rule + endOf(end, from) };
  });

describe.each(Object.entries(anyRule))("%s rules agree with the rrule library", (_, rules) => {
  test("over any range, however they end", () => {
    const offset = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 0, max: 4000 }));
    fc.assert(
      fc.property(anyCase(rules), offset, ({ rule, start }, after) => {
        const from = addDays(start, after);
        const to = addDays(from, 800);
        const all = libraryDates(rule, start, to);
        const inside = all.filter((date) => date >= from);
        const ours = recurrence({ kind: "custom", rrule: rule }, start);

        expect(occurrencesBetween(ours, from, to)).toEqual(inside);
        expect(countOccurrences(ours, from, to)).toBe(inside.length);
        expect(previousOccurrence(ours, addDays(to, 1))).toBe(all.at(-1) ?? null);
        if (inside[0]) expect(nextOccurrence(ours, addDays(from, -1))).toBe(inside[0]);
        if (all.length > 0) expect(checkRule(rule)).toHaveProperty("rule");
      }),
      { numRuns: 200 },
    );
  });
});

/** The library's dates from the true start, as days in UTC. It names a date twice that two positions name. */
function libraryDates(rule: string, start: CalendarDate, to: CalendarDate): string[] {
  const { until, ...options } = RRule.parseString(rule);
  const end = toDateColumn(to);
  const dates = new RRule({
    ...options,
    dtstart: toDateColumn(start),
    until: until && until < end ? until : end,
  });
  return [...new Set(dates.all().map((date) => date.toISOString().slice(0, 10)))];
}

/** The library counts the positions of a start's week from the start, the RFC from the week's first day. */
function firstOfWeek(rule: string, start: CalendarDate): CalendarDate {
  const weekStart = weekStarts.find((each) => rule.includes(`WKST=${each}`)) ?? "MO";
  return rule.includes("FREQ=WEEKLY") ? startOfWeek(start, weekStart) : start;
}

function endOf({ count, lasts }: { count?: number; lasts?: number }, start: CalendarDate): string {
  if (count) return `;COUNT=${count}`;
  return lasts === undefined ? "" : `;UNTIL=${addDays(start, lasts).replaceAll("-", "")}`;
}
