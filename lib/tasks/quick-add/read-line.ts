import { addDays, type CalendarDate } from "@/lib/calendar/date";
import type { TimeOfDay } from "@/lib/calendar/time";
import { type WeekStart, weekdayOf } from "@/lib/calendar/week";
import { nextOccurrence } from "@/lib/recurrence/recurrence";
import type { Schedule } from "@/lib/recurrence/schema";
import { toRRule } from "@/lib/recurrence/to-rrule";
import type { Priority } from "../task";
import { isSpan, type ReadDate, takeDate, UNTIL } from "./dates";
import { takeFromNow } from "./from-now";
import { type KnownTheme, takePriority, takeTheme, unknownTheme } from "./marks";
import { type ReadRepeat, takeRepeat } from "./repeats";
import { titleOf, withoutMarks } from "./taken";
import { inPartOfDay, takeLastHour, takeTime } from "./times";

export type QuickTask = {
  /** What was not understood, which is the task. */
  title: string;
  priority: Priority | null;
  theme: KnownTheme | null;
  /** A `#name` that no theme has; it stands in the title too. */
  newTheme: string | null;
  dueOn: CalendarDate | null;
  dueAt: TimeOfDay | null;
  repeat: Schedule | null;
};

export type Reader = {
  today: CalendarDate;
  /** With the zone, what the reader's own clock shows. */
  now: Date;
  timeZone: string;
  weekStart: WeekStart;
  themes: KnownTheme[];
};

/**
 * A task out of one line, in English or Russian: `Pay rent every last day !high #home`. What is understood is taken out
 * of the title, and all else stays in it: what could be meant in two ways is not understood. A line of which nothing
 * would stay is a title as it is.
 */
export function readLine(typed: string, reader: Reader): QuickTask {
  const line = withoutMarks(typed);
  const priority = takePriority(line);
  const theme = takeTheme(priority?.rest ?? line, reader.themes);
  const { rest, ...when } = readWhen(theme?.rest ?? priority?.rest ?? line, reader);
  const title = titleOf(rest);
  if (title === "") return { ...nothing, title: line };
  return {
    title,
    priority: priority?.priority ?? null,
    theme: theme?.theme ?? null,
    newTheme: theme ? null : unknownTheme(title),
    ...when,
  };
}

const nothing = { priority: null, theme: null, newTheme: null, dueOn: null, dueAt: null, repeat: null };

type When = Pick<QuickTask, "dueOn" | "dueAt" | "repeat"> & { rest: string };

function readWhen(line: string, reader: Reader): When {
  const repeat = takeRepeat(line);
  if (repeat) return readRepeating(repeat.repeat, repeat.taken.rest, reader);
  const soon = takeFromNow(line, reader.now, reader.timeZone);
  if (soon) return { dueOn: soon.date, dueAt: soon.time, repeat: null, rest: soon.rest };
  const { date, dueAt, rest } = readDay(line, reader, () => !isSpan(line));
  return { dueOn: date?.date ?? (dueAt && reader.today), dueAt, repeat: null, rest };
}

/** With an end, where one is told that a rule can say; else that stays in the title. */
function readRepeating(repeat: ReadRepeat, line: string, reader: Reader): When {
  const { today, weekStart } = reader;
  const end = takeDate(line, today, isUntil);
  const isStart = (lead: string) => !isUntil(lead) && !/^(?:due )?by$|^ко?$/.test(lead);
  const { date, dueAt, rest } = readDay(end?.rest ?? line, reader, isStart);
  const schedule = wholeFrom(repeat, date, today);
  const start = schedule.kind === "yearly" && date?.yearly ? today : (date?.date ?? today);
  if (!end) return { dueOn: firstOf(schedule, start, weekStart), dueAt, repeat: schedule, rest };

  const dueOn = firstOf(schedule, start, weekStart);
  const bounds = { anchor: dueOn, startsOn: dueOn, endsOn: end.date, count: null };
  const rrule = isWalked(schedule) ? null : toRRule({ schedule, weekStart, ...bounds });
  if (rrule) return { dueOn, dueAt, repeat: { kind: "custom", rrule }, rest };
  const without = readDay(line, reader, isStart);
  return { dueOn, dueAt: without.dueAt, repeat: schedule, rest: without.rest };
}

function isUntil(lead: string): boolean {
  return new RegExp(`^(?:${UNTIL})$`).test(lead);
}

type Day = { date: ReadDate | null; dueAt: TimeOfDay | null; rest: string };

function readDay(line: string, { today }: Reader, wants: (lead: string) => boolean): Day {
  const clock = takeTime(line);
  const date = takeDate(clock?.taken.rest ?? line, today, wants);
  const dated = date?.rest ?? clock?.taken.rest ?? line;
  const hour = clock ? null : takeLastHour(dated);
  const time = clock ?? hour;
  const rest = hour?.taken.rest ?? dated;
  if (!time) return { date, dueAt: null, rest };
  const part = time.sure ? null : inPartOfDay(rest, time.time);
  return { date, dueAt: part?.time ?? time.time, rest: part?.rest ?? rest };
}

/** A weekly schedule is on its first day's weekday, a monthly or yearly one on its date. */
function wholeFrom(repeat: ReadRepeat, date: ReadDate | null, today: CalendarDate): Schedule {
  if (repeat.kind !== "fromStart") return repeat;
  const { unit, every } = repeat;
  const start = date?.date ?? today;
  const [month, day] = [Number(start.slice(5, 7)), Number(start.slice(8))];
  if (unit === "week") return { kind: "weekly", every, days: [weekdayOf(start)] };
  if (unit === "month") return { kind: "monthly", every, day };
  return { kind: "yearly", every, ...(date?.yearly ?? { month, day }) };
}

/** The first day from `start` on. */
function firstOf(schedule: Schedule, start: CalendarDate, weekStart: WeekStart): CalendarDate {
  if (isWalked(schedule)) return start;
  const bounds = { anchor: start, startsOn: start, endsOn: null, count: null };
  return nextOccurrence({ schedule, weekStart, ...bounds }, addDays(start, -1)) ?? start;
}

/** What follows hangs on what is done. */
function isWalked({ kind }: Schedule): boolean {
  return kind === "afterCompletion" || kind === "quota";
}
