import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { offsetInWeek, type Weekday, weekdays } from "@/lib/calendar/week";
import { FIRST_DAY } from "./dates";
import { lastOccurrence, nextOccurrence, type Recurrence } from "./recurrence";
import { readRule } from "./rule";
import type { Schedule } from "./schema";
import { weekdayIndex } from "./weekly";

/**
 * The recurrence as a RRULE of RFC 5545, without `RRULE:`, to be read with its first occurrence as DTSTART. Null where
 * none can say it, as of most cycles, and where it never occurs. EXDATE and RDATE of a custom one are said apart from it.
 */
export function toRRule(recurrence: Recurrence): string | null {
  const rule = ruleOf(recurrence);
  if (rule === null || nextOccurrence(recurrence, BEFORE_ALL) === null) return null;
  return [...rule, ...endOf(recurrence)].join(";");
}

const BEFORE_ALL = fromDayNumber(FIRST_DAY - 1);

function ruleOf({ schedule, weekStart, anchor }: Recurrence): string[] | null {
  switch (schedule.kind) {
    case "days":
      return every("DAILY", schedule.every);
    case "weekly":
      return [...every("WEEKLY", schedule.every), ...onDays(schedule.days, weekStart)];
    case "monthly":
      return [...every("MONTHLY", schedule.every), ...onMonthDay(schedule)];
    case "yearly":
      return [...every("YEARLY", schedule.every), `BYMONTH=${schedule.month}`, ...upTo(schedule)];
    case "cycle":
      return cycleRule(schedule, anchor);
    case "custom":
      return ownRule(schedule.rrule);
    default:
      return null;
  }
}

function every(frequency: string, interval: number): string[] {
  return interval === 1 ? [`FREQ=${frequency}`] : [`FREQ=${frequency}`, `INTERVAL=${interval}`];
}

function onDays(days: readonly Weekday[], weekStart: Weekday): string[] {
  const sorted = [...days].sort((a, b) => offsetInWeek(a, weekStart) - offsetInWeek(b, weekStart));
  return [`BYDAY=${sorted.join()}`, `WKST=${weekStart}`];
}

function onMonthDay(schedule: Extract<Schedule, { kind: "monthly" }>): string[] {
  if ("nth" in schedule) return [`BYDAY=${schedule.nth}${schedule.weekday}`];
  return schedule.day < 0 ? ["BYMONTHDAY=-1"] : upTo({ day: schedule.day, month: 2 });
}

/** A day that a month may lack is the last of those up to it. */
function upTo({ day, month }: { day: number; month: number }): string[] {
  if (day <= 28 || month !== 2) return [`BYMONTHDAY=${day}`];
  const days = Array.from({ length: day - 27 }, (_, index) => 28 + index);
  return [`BYMONTHDAY=${days.join()}`, "BYSETPOS=-1"];
}

/** Of one day on, or of a week. */
function cycleRule({ on, off }: Extract<Schedule, { kind: "cycle" }>, anchor: CalendarDate): string[] | null {
  if (on === 1) return every("DAILY", on + off);
  if (on + off !== 7) return null;
  const first = weekdayIndex(toDayNumber(anchor));
  const days = weekdays.filter((_, index) => (index - first + 7) % 7 < on);
  return [...every("WEEKLY", 1), `BYDAY=${days.join()}`];
}

/** A rule's own end is said as a date by `endOf`. */
function ownRule(text: string): string[] | null {
  if (typeof readRule(text) === "string") return null;
  const parts = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .split(";");
  return parts.filter((part) => !/^(?:COUNT|UNTIL)=/.test(part));
}

function endOf(recurrence: Recurrence): string[] {
  const { schedule, endsOn, count } = recurrence;
  if (schedule.kind !== "custom" && count !== null && endsOn === null) return [`COUNT=${count}`];
  const last = lastOccurrence(recurrence);
  return last === null ? [] : [`UNTIL=${last.replaceAll("-", "")}`];
}
