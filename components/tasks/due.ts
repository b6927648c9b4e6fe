import type { getTranslations } from "next-intl/server";
import { type CalendarDate, daysBetween } from "@/lib/calendar/date";
import type { TimeOfDay } from "@/lib/calendar/time";
import type { Formats } from "@/lib/i18n/formats";

export type Words = Awaited<ReturnType<typeof getTranslations<"tasks">>>;

type Due = {
  dueOn: CalendarDate | null;
  dueAt: TimeOfDay | null;
  status: string;
  completedOn: CalendarDate | null;
};

/** When it is due, in words; of a task that is done, when it was. */
export function dueWords(task: Due, today: CalendarDate, t: Words, formats: Formats): string | null {
  if (task.status === "done") {
    return task.completedOn && t("due.done", { day: dayWords(task.completedOn, today, t, formats) });
  }
  if (task.dueOn === null) return null;
  const day = dayWords(task.dueOn, today, t, formats);
  const when = task.dueAt === null ? day : t("due.at", { day, time: formats.time(task.dueAt) });
  return isOverdue(task, today) ? t("due.overdue", { when }) : when;
}

/** A task is late once its day is over. */
export function isOverdue({ dueOn, status }: Pick<Due, "dueOn" | "status">, today: CalendarDate): boolean {
  return status !== "done" && dueOn !== null && daysBetween(dueOn, today) > 0;
}

function dayWords(date: CalendarDate, today: CalendarDate, t: Words, formats: Formats): string {
  const ahead = daysBetween(today, date);
  if (ahead === 0) return t("due.today");
  if (ahead === 1) return t("due.tomorrow");
  if (ahead === -1) return t("due.yesterday");
  return formats.date(date, Math.abs(ahead) < 300 ? "short" : "full");
}
