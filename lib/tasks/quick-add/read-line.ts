import { addDays, type CalendarDate } from "@/lib/calendar/date";
import type { TimeOfDay } from "@/lib/calendar/time";
import { type WeekStart, weekdayOf } from "@/lib/calendar/week";
import type { Locale } from "@/lib/i18n/locale";
import { nextOccurrence } from "@/lib/recurrence/recurrence";
import type { Schedule } from "@/lib/recurrence/schema";
import type { Priority } from "../task";
import { takeDate } from "./dates";
import { type KnownTheme, takePriority, takeTheme, unknownTheme } from "./marks";
import { type ReadRepeat, takeRepeat } from "./repeats";
import { takeLastHour, takeTime } from "./times";

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

export type Reader = { today: CalendarDate; weekStart: WeekStart; locale: Locale; themes: KnownTheme[] };

/**
 * A task out of one line, in English or Russian: `Pay rent every last day !high #home`. What is understood is taken out
 * of the title, and all else stays in it. A line of which nothing would stay is a title as it is.
 */
export function readLine(typed: string, { today, weekStart, locale, themes }: Reader): QuickTask {
  const line = typed.replace(/\s+/g, " ").trim();
  const priority = takePriority(line);
  const theme = takeTheme(priority?.taken.rest ?? line, themes);
  const plain = theme?.taken.rest ?? priority?.taken.rest ?? line;
  const repeat = takeRepeat(plain);
  const clock = takeTime(repeat?.taken.rest ?? plain);
  const beforeDate = clock?.taken.rest ?? repeat?.taken.rest ?? plain;
  const date = takeDate(beforeDate, today, locale);
  const hour = clock || date?.time ? null : takeLastHour(date?.rest ?? beforeDate);
  const title = (hour?.taken.rest ?? date?.rest ?? beforeDate).replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, "");
  if (title === "") return { ...nothing, title: line };

  const dueAt = clock?.time ?? date?.time ?? hour?.time ?? null;
  const schedule = repeat && wholeFrom(repeat.repeat, date?.date ?? today);
  return {
    title,
    priority: priority?.priority ?? null,
    theme: theme?.theme ?? null,
    newTheme: theme ? null : unknownTheme(title),
    dueOn: date?.date ?? (schedule ? firstOf(schedule, today, weekStart) : dueAt && today),
    dueAt,
    repeat: schedule,
  };
}

const nothing = { priority: null, theme: null, newTheme: null, dueOn: null, dueAt: null, repeat: null };

/** A weekly schedule is on its first day's weekday, a monthly or yearly one on its date. */
function wholeFrom(repeat: ReadRepeat, start: CalendarDate): Schedule {
  if (repeat.kind !== "fromStart") return repeat;
  const { unit, every } = repeat;
  const [month, day] = [Number(start.slice(5, 7)), Number(start.slice(8))];
  if (unit === "week") return { kind: "weekly", every, days: [weekdayOf(start)] };
  return unit === "month" ? { kind: "monthly", every, day } : { kind: "yearly", every, month, day };
}

/** The first day from today on. */
function firstOf(schedule: Schedule, today: CalendarDate, weekStart: WeekStart): CalendarDate {
  if (schedule.kind === "afterCompletion" || schedule.kind === "quota") return today;
  const bounds = { anchor: today, startsOn: today, endsOn: null, count: null };
  return nextOccurrence({ schedule, weekStart, ...bounds }, addDays(today, -1)) ?? today;
}
