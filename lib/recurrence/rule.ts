import { day, isCalendarDate, toDayNumber } from "@/lib/calendar/date";
import { type Weekday, weekdays } from "@/lib/calendar/week";

const frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
const belowADay = ["HOURLY", "MINUTELY", "SECONDLY"];
const timesOfDay = ["BYHOUR", "BYMINUTE", "BYSECOND"];

/** What a RRULE says of days (RFC 5545, 3.3.10). Nothing said is an empty list. */
export type Rule = {
  frequency: (typeof frequencies)[number];
  interval: number;
  count: number | null;
  /** The last day that may be one, as a day number. */
  until: number | null;
  weekStart: Weekday;
  days: RuleDay[];
  months: number[];
  monthDays: number[];
  yearDays: number[];
  weekNumbers: number[];
  positions: number[];
};

/** A weekday, or with `nth` the nth (from the end where negative) of its month or year. */
export type RuleDay = { nth: number | null; weekday: Weekday };

export type RuleProblem = "badRule" | "ruleTooFine" | "ruleNeverOccurs";

/** Reads a rule, with or without `RRULE:` before it. Of an UNTIL with a time the day counts. */
export function readRule(text: string): Rule | RuleProblem {
  const parts = partsOf(text);
  if (!parts) return "badRule";
  const frequency = frequencies.find((each) => each === parts.get("FREQ"));
  if (belowADay.includes(parts.get("FREQ") ?? "")) return "ruleTooFine";
  if (timesOfDay.some((part) => parts.has(part))) return "ruleTooFine";
  if (!frequency || [...parts.keys()].some((part) => !known.has(part))) return "badRule";

  const rule: Partial<Rule> = {
    frequency,
    interval: parts.has("INTERVAL") ? numberIn(parts.get("INTERVAL"), MOST) : 1,
    count: parts.has("COUNT") ? numberIn(parts.get("COUNT"), MOST) : null,
    until: parts.has("UNTIL") ? dayOf(parts.get("UNTIL")) : null,
    weekStart: weekdays.find((each) => each === (parts.get("WKST") ?? "MO")),
    days: listOf(parts.get("BYDAY"), ruleDay),
    months: listOf(parts.get("BYMONTH"), (each) => numberIn(each, 12)),
    monthDays: listOf(parts.get("BYMONTHDAY"), (each) => signedIn(each, 31)),
    yearDays: listOf(parts.get("BYYEARDAY"), (each) => signedIn(each, 366)),
    weekNumbers: listOf(parts.get("BYWEEKNO"), (each) => signedIn(each, 53)),
    positions: listOf(parts.get("BYSETPOS"), (each) => signedIn(each, 366)),
  };
  return isWhole(rule) && isAllowed(rule) ? rule : "badRule";
}

const MOST = 999_999_999;
const known = new Set(
  "FREQ INTERVAL COUNT UNTIL WKST BYDAY BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYSETPOS".split(" "),
);

/** Null where a part has no value or stands twice. */
function partsOf(text: string): Map<string, string> | null {
  const parts = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .split(";")
    .map((part) => part.split("="));
  const map = new Map(parts.map(([name = "", value = ""]) => [name, value]));
  return map.size === parts.length && parts.every(({ length }) => length === 2) ? map : null;
}

function isWhole(rule: Partial<Rule>): rule is Rule {
  return Object.values(rule).every((value) => value !== undefined);
}

/** The parts that RFC 5545 does not let stand together. */
function isAllowed(rule: Rule): boolean {
  const { frequency, count, until, days, months, monthDays, yearDays, weekNumbers, positions } = rule;
  const by = [days, months, monthDays, yearDays, weekNumbers];
  if (count !== null && until !== null) return false;
  if (frequency !== "YEARLY" && yearDays.length + weekNumbers.length > 0) return false;
  if (frequency === "WEEKLY" && monthDays.length > 0) return false;
  if (positions.length > 0 && by.every((list) => list.length === 0)) return false;
  const counted = frequency === "MONTHLY" || (frequency === "YEARLY" && weekNumbers.length === 0);
  return counted || days.every(({ nth }) => nth === null);
}

/** Undefined where one of the values is none, and where none is said an empty list. */
function listOf<Value>(text: string | undefined, read: (each: string) => Value | undefined) {
  const values = text === undefined ? [] : text.split(",").map(read);
  const whole = values.filter((value) => value !== undefined);
  return whole.length === values.length ? whole : undefined;
}

function ruleDay(text: string): RuleDay | undefined {
  const weekday = weekdays.find((each) => text.endsWith(each));
  if (!weekday) return undefined;
  if (text.length === 2) return { nth: null, weekday };
  const nth = signedIn(text.slice(0, -2), 53);
  return nth === undefined ? undefined : { nth, weekday };
}

function numberIn(text: string | undefined, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(text ?? "") ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

function signedIn(text: string, most: number): number | undefined {
  const size = numberIn(text.replace(/^[+-]/, ""), most);
  return size && text.startsWith("-") ? -size : size;
}

/** Of an UNTIL before or after the calendar its end. */
function dayOf(text: string | undefined): number | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?$/.exec(text ?? "") ?? [];
  if (!year || !month || !dayOfMonth) return undefined;
  const date = `${year < "1900" ? "1900" : year > "2199" ? "2199" : year}-${month}-${dayOfMonth}`;
  if (!isCalendarDate(date)) return undefined;
  return toDayNumber(year < "1900" ? day("1900-01-01") : year > "2199" ? day("2199-12-31") : date);
}
