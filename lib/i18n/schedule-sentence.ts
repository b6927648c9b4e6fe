import type { createTranslator, Messages } from "next-intl";
import { type CalendarDate, day } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import type { Schedule } from "@/lib/recurrence/schema";
import type { Formats } from "./formats";
import { ruleSentence } from "./rule-sentence";
import { weeklyPhrase } from "./weekday-words";

/** What a sentence is told of: a schedule, the first day of its weeks, and its end where it has one. */
export type Told = {
  schedule: Schedule;
  weekStart: WeekStart;
  endsOn?: CalendarDate | null;
  count?: number | null;
};

/** The messages of `schedules.sentence`, as a page or a component has them. */
export type SentenceWords = ReturnType<typeof createTranslator<Messages, "schedules.sentence">>;

/** A schedule in words that begin small: "every 2 weeks on Mon and Fri, until 31 May 2026". */
export function scheduleSentence(
  { schedule, weekStart, endsOn = null, count = null }: Told,
  words: SentenceWords,
  formats: Formats,
): string {
  let sentence = phraseOf(schedule, weekStart, words, formats);
  if (count !== null) sentence = words("times", { schedule: sentence, count });
  if (endsOn !== null) sentence = words("until", { schedule: sentence, date: formats.date(endsOn, "full") });
  return sentence;
}

function phraseOf(schedule: Schedule, weekStart: WeekStart, words: SentenceWords, formats: Formats): string {
  switch (schedule.kind) {
    case "weekly":
      return weeklyPhrase(schedule, weekStart, words, formats);
    case "monthly":
      return words("monthly", { every: schedule.every, on: monthDay(schedule, words) });
    case "yearly":
      return words("yearly", { every: schedule.every, date: dayOfYear(schedule, formats) });
    case "custom":
      return custom(schedule, weekStart, words, formats);
    case "days":
      return words("days", { every: schedule.every });
    case "cycle":
      return words("cycle", { on: schedule.on, off: schedule.off });
    case "quota":
      return words("quota", { times: schedule.times, per: schedule.per });
    case "afterCompletion":
      return words("afterCompletion", { every: schedule.every, unit: schedule.unit });
  }
}

function custom(
  { rrule, exdates = [], rdates = [] }: Extract<Schedule, { kind: "custom" }>,
  weekStart: WeekStart,
  words: SentenceWords,
  formats: Formats,
): string {
  const rule = ruleSentence(rrule, weekStart, words, formats) ?? words("custom", { rule: rrule });
  const without = exdates.length > 0 ? words("without", { schedule: rule, count: exdates.length }) : rule;
  return rdates.length > 0 ? words("besides", { schedule: without, count: rdates.length }) : without;
}

function monthDay(schedule: Extract<Schedule, { kind: "monthly" }>, words: SentenceWords): string {
  if ("nth" in schedule) return words("nthWeekday", { nth: String(schedule.nth), weekday: schedule.weekday });
  return schedule.day < 0 ? words("lastDay") : words("monthDay", { day: schedule.day });
}

/** Of a leap year, so that there is a 29 February. */
function dayOfYear({ month, day: date }: { month: number; day: number }, formats: Formats): string {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return formats.date(day(`2000-${twoDigits(month)}-${twoDigits(date)}`), "dayOfYear");
}
