import * as chrono from "chrono-node";
import { type CalendarDate, isCalendarDate } from "@/lib/calendar/date";
import { type TimeOfDay, timeOf } from "@/lib/calendar/time";
import type { Locale } from "@/lib/i18n/locale";
import { without } from "./taken";
import { WEEKDAY } from "./weekday-words";

export type ReadDate = { date: CalendarDate; time: TimeOfDay | null; text: string; rest: string };

const readers = { en: chrono.en.GB, ru: chrono.ru.casual };
const others: Record<Locale, Locale> = { en: "ru", ru: "en" };

/** A day from today on, in the reader's language or the other one. What may as well be a word of the title is left. */
export function takeDate(line: string, today: CalendarDate, locale: Locale): ReadDate | null {
  return read(line, today, locale) ?? read(line, today, others[locale]);
}

function read(line: string, today: CalendarDate, locale: Locale): ReadDate | null {
  const noon = new Date(`${today}T12:00:00Z`);
  const found = readers[locale].parse(line, { instant: noon, timezone: 0 }, { forwardDate: true });
  const fit = found.find((result) => isDay(result) && !isAWord(result, line));
  if (!fit) return null;
  const { start, index, text } = fit;
  const date = [start.get("year"), pad(start.get("month")), pad(start.get("day"))].join("-");
  if (!isCalendarDate(date) || date < today) return null;
  const time = start.isCertain("hour")
    ? timeOf((start.get("hour") ?? 0) * 60 + (start.get("minute") ?? 0))
    : null;
  return { date, time, text, rest: without(line, index, text.length) };
}

/** Neither a time alone, nor a month alone, nor a span. */
function isDay({ start, end }: chrono.ParsedResult): boolean {
  if (end || !(["day", "weekday", "month"] as const).some((part) => start.isCertain(part))) return false;
  const isMonth = start.isCertain("month") && !start.isCertain("day") && !start.isCertain("weekday");
  return !isMonth;
}

/** `sun cream` names no Sunday, and `for 3 days` no day: a bare weekday counts where the line ends. */
function isAWord({ text, index }: chrono.ParsedResult, line: string): boolean {
  if (/^for\b/i.test(text)) return true;
  return BARE_WEEKDAY.test(text) && line.slice(index + text.length).trim() !== "";
}

const BARE_WEEKDAY = new RegExp(`^${WEEKDAY}$`, "iu");

function pad(part: number | null): string {
  return String(part ?? 0).padStart(2, "0");
}
