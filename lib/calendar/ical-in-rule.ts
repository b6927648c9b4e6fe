import { z } from "zod";
import { type Weekday, weekdays } from "./week";

const frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;

/** A weekday, or with `nth` the nth (from the end where negative) of its month or year. */
export type RuleDay = { nth: number | null; weekday: Weekday };

/** What a RRULE says of dates (RFC 5545, 3.3.10). */
export type RecurrenceRule = {
  frequency: (typeof frequencies)[number];
  interval: number;
  count: number | null;
  /** The last day or moment, as the file writes it: `2026-03-23`, `2026-03-23T10:00:00` or the same with Z. */
  until: string | null;
  weekStart: Weekday;
  days: RuleDay[];
  monthDays: number[];
  months: number[];
  positions: number[];
};

const numbers = z
  .union([z.int(), z.array(z.int())])
  .default([])
  .transform((value) => [value].flat());

const ruleDay = z
  .string()
  .regex(/^[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)$/)
  .transform((text): RuleDay => {
    const weekday = weekdays.find((candidate) => text.endsWith(candidate)) ?? "MO";
    const nth = Number(text.slice(0, -2));
    return { nth: nth === 0 ? null : nth, weekday };
  });

/** As ical.js gives it; it numbers the week starts from Sunday, which is 1. */
const recur = z.strictObject({
  freq: z.enum(frequencies),
  interval: z.int().min(1).default(1),
  count: z.int().min(1).nullable().default(null),
  until: z.string().nullable().default(null),
  wkst: z.int().min(1).max(7).default(2),
  byday: z
    .union([ruleDay, z.array(ruleDay)])
    .default([])
    .transform((value) => [value].flat()),
  bymonthday: numbers,
  bymonth: numbers,
  bysetpos: numbers,
});

/** Reads the value of a RRULE as ical.js gives it. Null for one that Rota does not follow, as below a day. */
export function readRule(value: unknown): RecurrenceRule | null {
  const read = recur.safeParse(value);
  if (!read.success) return null;
  const { freq, interval, count, until, wkst, byday, bymonthday, bymonth, bysetpos } = read.data;
  return {
    frequency: freq,
    interval,
    count,
    until,
    weekStart: weekdays[(wkst + 5) % 7] ?? "MO",
    days: byday,
    monthDays: bymonthday,
    months: bymonth,
    positions: bysetpos,
  };
}
