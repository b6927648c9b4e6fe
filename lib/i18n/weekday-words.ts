import { offsetInWeek, type Weekday, type WeekStart } from "@/lib/calendar/week";
import type { Formats } from "./formats";
import type { SentenceWords } from "./schedule-sentence";

/** "every 2 weeks on Mon and Fri", "on weekdays", "every day". */
export function weeklyPhrase(
  { every, days }: { every: number; days: readonly Weekday[] },
  weekStart: WeekStart,
  words: SentenceWords,
  formats: Formats,
): string {
  if (days.length === 7 && every === 1) return words("days", { every });
  if (areWorkdays(days)) return words("workdays", { every });
  return words("weekly", { every, days: dayList(days, weekStart, words, formats) });
}

/** Weekdays from the first of the week on: one alone by its whole name, several by short ones. */
export function dayList(
  days: readonly Weekday[],
  weekStart: WeekStart,
  words: SentenceWords,
  formats: Formats,
): string {
  const [only, ...others] = inOrder(days, weekStart);
  if (only && others.length === 0) return words("onlyDay", { day: only });
  return formats.list(inOrder(days, weekStart).map((day) => words("onDay", { day })));
}

export function inOrder(days: readonly Weekday[], weekStart: WeekStart): Weekday[] {
  return [...days].sort((a, b) => offsetInWeek(a, weekStart) - offsetInWeek(b, weekStart));
}

export function areWorkdays(days: readonly Weekday[]): boolean {
  return days.length === 5 && !days.some((day) => day === "SA" || day === "SU");
}
