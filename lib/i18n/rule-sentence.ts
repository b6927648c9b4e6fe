import { day, fromDayNumber } from "@/lib/calendar/date";
import type { Weekday, WeekStart } from "@/lib/calendar/week";
import { type Rule, readRule } from "@/lib/recurrence/rule";
import type { Formats } from "./formats";
import type { SentenceWords } from "./schedule-sentence";
import { areWorkdays, dayList, inOrder, weeklyPhrase } from "./weekday-words";

/** A rule of RFC 5545 in words: "every month on the last weekday, 12 times in all". Null where its parts make no sentence. */
export function ruleSentence(
  text: string,
  weekStart: WeekStart,
  words: SentenceWords,
  formats: Formats,
): string | null {
  const read = readRule(text);
  if (typeof read === "string") return null;
  const rule = usual(read);
  if (isBeyondWords(rule)) return null;
  const schedule = new Telling(rule, weekStart, words, formats).phrase();
  if (schedule === null) return null;
  if (rule.count !== null) return words("times", { schedule, count: rule.count });
  if (rule.until === null) return schedule;
  return words("until", { schedule, date: formats.date(fromDayNumber(rule.until), "full") });
}

/** Longer lists than these are read as a rule as well as in words. */
const MOST_MONTH_DAYS = 8;
const MOST_DATES = 6;

/** `perMonth`: of which BYSETPOS counts in each month, though it is told by the year. */
type Usual = Rule & { weekdays: Weekday[]; perMonth: boolean };

function isBeyondWords({ yearDays, weekNumbers, monthDays, days, positions, frequency }: Rule): boolean {
  if (yearDays.length + weekNumbers.length > 0 || runsOf(monthDays).length > MOST_MONTH_DAYS) return true;
  const numbered = days.filter(({ nth }) => nth !== null).length;
  if (numbered > 0 && (numbered < days.length || monthDays.length + positions.length > 0)) return true;
  const places = frequency === "MONTHLY" || frequency === "YEARLY";
  return positions.length > 0 && (!places || days.length === 0 || monthDays.length > 0);
}

/** The same days by the frequency under which one would say them: daily on Mondays is weekly. */
function usual(rule: Rule): Usual {
  const { interval, days, positions } = rule;
  const monthDays = [...new Set(rule.monthDays)].sort((a, b) => fromStart(a) - fromStart(b));
  const months = new Set(rule.months).size === 12 ? [] : [...new Set(rule.months)].sort((a, b) => a - b);
  const weekdays = [...new Set(days.map(({ weekday }) => weekday))];
  const said = { ...rule, months, monthDays, weekdays, perMonth: false };
  if (interval > 1) return said;
  const isPlain = positions.length === 0 && days.every(({ nth }) => nth === null);
  if (isPlain && monthDays.length === 0 && days.length > 0) return { ...said, frequency: "WEEKLY" };
  const isMonthly = rule.frequency === "MONTHLY" || (isPlain && monthDays.length > 0);
  if (!isMonthly) return said;
  return months.length > 0
    ? { ...said, frequency: "YEARLY", perMonth: true }
    : { ...said, frequency: "MONTHLY" };
}

class Telling {
  constructor(
    private readonly rule: Usual,
    private readonly weekStart: WeekStart,
    private readonly words: SentenceWords,
    private readonly formats: Formats,
  ) {}

  phrase(): string | null {
    switch (this.rule.frequency) {
      case "DAILY":
        return this.daily();
      case "WEEKLY":
        return this.weekly();
      case "MONTHLY":
        return this.monthly();
      case "YEARLY":
        return this.yearly();
    }
  }

  private daily(): string | null {
    const { interval: every, weekdays, monthDays } = this.rule;
    const schedule = this.words("days", { every });
    if (weekdays.length > 0 && monthDays.length > 0) return null;
    const on = weekdays.length > 0 ? this.words("among", { days: this.list() }) : this.monthDays();
    return this.inMonths(on ? this.words("only", { schedule, on }) : schedule);
  }

  private weekly(): string {
    const { interval: every, weekdays: days } = this.rule;
    const { weekStart, words, formats } = this;
    return this.inMonths(
      days.length > 0 ? weeklyPhrase({ every, days }, weekStart, words, formats) : words("weeks", { every }),
    );
  }

  private monthly(): string | null {
    const { interval: every, months } = this.rule;
    const on = this.places();
    if (on === null) return null;
    const schedule = on === "" ? this.words("months", { every }) : this.words("monthly", { every, on });
    return this.inMonths(this.conditions(schedule, months));
  }

  private yearly(): string | null {
    const { interval: every, months, days, positions, perMonth } = this.rule;
    const on = this.places();
    if (on === null || (positions.length > 0 && months.length > 1 && !perMonth)) return null;
    if (on === "") return this.inMonths(this.words("years", { every }));
    const isOfYear = months.length === 0 && (positions.length > 0 || days.some(({ nth }) => nth !== null));
    if (months.length === 0 && !isOfYear) return null;
    const date = isOfYear ? this.words("ofYear", { on }) : (this.dates() ?? this.ofMonths(on));
    return this.conditions(this.words("yearly", { every, date }), months);
  }

  /** Which days of a month or year; empty where the rule leaves it to its start, null where it cannot be said. */
  private places(): string | null {
    const { positions, monthDays, days, frequency, perMonth } = this.rule;
    if (positions.length > 0) {
      const inYear = frequency === "YEARLY" && !perMonth && this.rule.months.length === 0;
      if (inYear && this.rule.weekdays.length === 7) return null;
      return this.formats.list(positions.map((nth) => this.positioned(nth)));
    }
    if (monthDays.length > 0) return this.monthDays();
    if (days.length === 0) return "";
    if (days.every(({ nth }) => nth === null)) return this.words("each", { days: this.list() });
    return this.formats.list(days.map(({ nth, weekday }) => this.nthWeekday(nth ?? 1, weekday)));
  }

  private positioned(nth: number): string {
    const { weekdays } = this.rule;
    const [only] = weekdays;
    if (only && weekdays.length === 1) return this.nthWeekday(nth, only);
    if (weekdays.length === 7) return this.monthDay(nth);
    const counted = { nth: String(nth), n: Math.abs(nth), end: nth < 0 ? "end" : "start" } as const;
    if (areWorkdays(weekdays)) return this.words(isNamed(nth) ? "nthWorkday" : "countedWorkday", counted);
    const days = inOrder(weekdays, this.weekStart).map((each) => this.formats.weekday(each, "short"));
    return this.words(isNamed(nth) ? "nthOf" : "countedOf", {
      ...counted,
      days: this.formats.list(days, "disjunction"),
    });
  }

  private nthWeekday(nth: number, weekday: Weekday): string {
    if (isNamed(nth)) return this.words("nthWeekday", { nth: String(nth), weekday });
    return this.words("countedWeekday", { n: Math.abs(nth), end: nth < 0 ? "end" : "start", weekday });
  }

  /** From the first on, then those that are counted from the end; three or more in a row as "the 2nd to the 8th". */
  private monthDays(): string {
    const days = this.rule.monthDays;
    const runs = runsOf(days);
    if (days.length > 1 && runs.length === days.length && days.every((date) => date > 0)) {
      const told = days.map((date) => this.words("oneOfMonthDays", { day: date }));
      return this.words("monthDays", { days: this.formats.list(told) });
    }
    const told = runs.map(([from, to]) =>
      to > from ? this.words("monthDayRun", { from, to }) : this.monthDay(from),
    );
    return told.length === 0 ? "" : this.formats.list(told);
  }

  private monthDay(date: number): string {
    if (date === -1) return this.words("lastDay");
    return date > 0
      ? this.words("monthDay", { day: date })
      : this.words("dayFromEnd", { day: Math.abs(date) });
  }

  /** As "1 January and 1 July", where they are few and none is counted from the end. */
  private dates(): string | null {
    const { months, monthDays } = this.rule;
    if (monthDays.length === 0 || months.length * monthDays.length > MOST_DATES) return null;
    if (monthDays.some((date) => date < 0)) return null;
    const dates = months.flatMap((month) =>
      monthDays.filter((date) => date <= mostDays(month)).map(named(month)),
    );
    return dates.length > 0
      ? this.formats.list(dates.map((date) => this.formats.date(date, "dayOfYear")))
      : null;
  }

  private ofMonths(on: string): string {
    const months = this.rule.months.map((month) => this.words("ofMonth", { month: String(month) }));
    return this.words("ofMonths", { on, months: this.formats.list(months) });
  }

  private inMonths(schedule: string): string {
    const { months } = this.rule;
    if (months.length === 0) return schedule;
    const named = months.map((month) => this.words("inMonth", { month: String(month) }));
    return this.words("inMonths", { schedule, months: this.formats.list(named) });
  }

  /** What a day of the month has to be besides: one that there is, and one of these weekdays. */
  private conditions(schedule: string, months: number[]): string {
    const { monthDays, weekdays } = this.rule;
    if (monthDays.length === 0) return schedule;
    const all = months.length > 0 ? months : [2];
    const isSometimesMissing = monthDays.some((date) =>
      all.some((month) => Math.abs(date) > (month === 2 ? 28 : mostDays(month))),
    );
    const told = isSometimesMissing ? this.words("whereThereIs", { schedule }) : schedule;
    if (weekdays.length === 0) return told;
    const days = inOrder(weekdays, this.weekStart).map((each) => this.formats.weekday(each));
    return this.words("ifItIs", { schedule: told, days: this.formats.list(days, "disjunction") });
  }

  private list(): string {
    return dayList(this.rule.weekdays, this.weekStart, this.words, this.formats);
  }
}

/** Those that have a word of their own; the others have a number. */
function isNamed(nth: number): boolean {
  return nth === -1 || (nth >= 1 && nth <= 5);
}

/** First and last of each: of days in a row where they are three or more. */
function runsOf(days: number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const date of days) {
    const last = runs.at(-1);
    if (last && date > 0 && last[1] === date - 1) last[1] = date;
    else runs.push([date, date]);
  }
  return runs.flatMap(([from, to]): [number, number][] =>
    to === from + 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
}

function fromStart(date: number): number {
  return date > 0 ? date : date + 100;
}

function mostDays(month: number): number {
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Of a leap year, so that there is a 29 February. */
function named(month: number) {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return (date: number) => day(`2000-${twoDigits(month)}-${twoDigits(date)}`);
}
