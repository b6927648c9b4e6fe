import { addDays, type CalendarDate, isCalendarDate } from "@/lib/calendar/date";
import { type Weekday, weekdayOf, weekdays, weekOf } from "@/lib/calendar/week";
import type { Column } from "./timetable";

/** What was asked of a routine's page by its address. */
type Value = string | string[] | undefined;
export type Asked = { week?: Value; day?: Value; of?: Value };

/** The days to load, with the eve of the first, from which something may run on. */
type Range = { from: CalendarDate; to: CalendarDate };
export type Shown =
  | { pattern: false; days: CalendarDate[]; range: Range }
  /** `of`: a day of the week that was left for the pattern. */
  | { pattern: true; days: null; of: CalendarDate | null; range: Range };

/** What an address asks for: `week=pattern` is the plain pattern, else the week of `day`, of `week`, or today's. */
export function shownWeek({ week, day, of }: Asked, today: CalendarDate, weekStart: Weekday): Shown {
  if (week === "pattern") {
    return { pattern: true, days: null, of: askedDate(of) ?? null, range: { from: today, to: today } };
  }
  const days = weekOf(askedDate(day) ?? askedDate(week) ?? today, weekStart);
  const [first = today, last = today] = [days[0], days[6]];
  return { pattern: false, days, range: { from: addDays(first, -1), to: last } };
}

/** A column's name in an address: its date, in the plain pattern its weekday. */
export function columnKey({ date, weekday }: Pick<Column, "date" | "weekday">): string {
  return date ?? weekday;
}

/** The one column that a phone shows: the asked one, else today's, else the first with anything on it. */
export function chosenColumn(columns: Column[], day: unknown, today: CalendarDate): Column | undefined {
  return (
    columns.find((column) => columnKey(column) === day) ??
    columns.find(({ date, weekday }) => (date ? date === today : weekday === weekdayOf(today))) ??
    columns.find(({ blocks }) => blocks.length > 0) ??
    columns[0]
  );
}

/** The day before (-1) or after (1) that the routine does not hide. */
export function neighbourDay(date: CalendarDate, step: -1 | 1, hiddenDays: Weekday[]): CalendarDate {
  let next = addDays(date, step);
  for (let tries = 1; tries < 7 && hiddenDays.includes(weekdayOf(next)); tries += 1)
    next = addDays(next, step);
  return next;
}

/** A column's key in an address. */
export function askedKey(asked: unknown): string | undefined {
  return askedDate(asked) ?? weekdays.find((weekday) => weekday === asked);
}

/** True where an address asks for a week or a day by a date that there is not. */
export function asksForNoDay({ week, day }: Asked): boolean {
  const isWrong = (asked: Value) => Boolean(asked) && askedKey(asked) === undefined;
  return (week !== "pattern" && isWrong(week)) || isWrong(day);
}

/** A date in an address; anything else there is none. */
export function askedDate(asked: unknown): CalendarDate | undefined {
  return typeof asked === "string" && isCalendarDate(asked) ? asked : undefined;
}
