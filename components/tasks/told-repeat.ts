import "server-only";
import { getTranslations } from "next-intl/server";
import { scheduleSentences } from "@/components/schedules/schedule-sentences";
import type { ToldSchedule } from "@/components/schedules/told-schedule";
import type { CalendarDate } from "@/lib/calendar/date";
import { getFormats } from "@/lib/i18n/server";
import { dueDates } from "@/lib/tasks/repeat";
import type { MaybeRepeating } from "@/lib/tasks/schedule-preview";

/** How a task repeats and when it is due, in the reader's words. */
export async function toldRepeat(
  { repeat, ...task }: MaybeRepeating,
  today: CalendarDate,
): Promise<ToldSchedule> {
  const [t, formats, sentenceOf] = await Promise.all([
    getTranslations("tasks.form"),
    getFormats(),
    scheduleSentences(),
  ]);
  const dates = repeat ? dueDates({ repeat, ...task }, today) : task.dueOn ? [task.dueOn] : [];
  return {
    sentence: repeat ? sentenceOf({ schedule: repeat, weekStart: task.weekStart }) : t("once"),
    dates: dates.map((date) => formats.dateNear(date, today, "short")),
  };
}
