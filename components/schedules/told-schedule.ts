import "server-only";
import type { CalendarDate } from "@/lib/calendar/date";
import { getFormats } from "@/lib/i18n/server";
import { nextDates } from "@/lib/recurrence/next-dates";
import type { Recurrence } from "@/lib/recurrence/recurrence";
import { scheduleSentences } from "./schedule-sentences";

export type ToldSchedule = { sentence: string; dates: string[] } | { problem: string };

/** A schedule and its next days from a day on, in the reader's words; those of another year than today's with it. */
export async function toldSchedule(
  recurrence: Recurrence,
  from: CalendarDate,
  today = from,
): Promise<ToldSchedule> {
  const [formats, sentenceOf] = await Promise.all([getFormats(), scheduleSentences()]);
  const dates = nextDates(recurrence, from).map((date) => formats.dateNear(date, today, "short"));
  return { sentence: sentenceOf(recurrence), dates };
}
