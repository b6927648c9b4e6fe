import { type CalendarDate, toDayNumber } from "@/lib/calendar/date";
import { adjusted } from "./adjusted";
import { type Dates, LAST_DAY, none } from "./dates";
import { type Rule, type RuleProblem, readRule } from "./rule";
import { everOccurs, ruleDates } from "./rule-dates";
import type { Schedule } from "./schema";

type Custom = Extract<Schedule, { kind: "custom" }>;

/** Reads a rule of days as RFC 5545 writes it, or says why it is refused: unreadable, below a day, or never a day. */
export function checkRule(text: string): { rule: Rule } | { problem: RuleProblem } {
  const rule = readRule(text);
  if (typeof rule === "string") return { problem: rule };
  return everOccurs(rule) ? { rule } : { problem: "ruleNeverOccurs" };
}

/**
 * The dates of a custom schedule. EXDATE takes out what the rule or RDATE names and gives COUNT nothing back. A rule
 * that is refused has no dates of its own.
 */
export function customDates({ rrule, exdates = [], rdates = [] }: Custom, anchor: number): Dates {
  const rule = readRule(rrule);
  const own = typeof rule === "string" ? none : ruleDates(rule, anchor);
  return adjusted(own, rdates, exdates);
}

/** Whether a rule of one's own has no day from its start on: it was over by then, or all its days were taken out. */
export function isOver(schedule: Schedule, startsOn: CalendarDate): boolean {
  if (schedule.kind !== "custom") return false;
  const start = toDayNumber(startsOn);
  return customDates(schedule, start).nth(1, start, LAST_DAY) === null;
}
