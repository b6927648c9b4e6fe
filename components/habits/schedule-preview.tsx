import { getTranslations } from "next-intl/server";
import { LiveSchedule } from "@/components/schedules/live-schedule";
import { toldSchedule } from "@/components/schedules/told-schedule";
import type { CalendarDate } from "@/lib/calendar/date";
import type { Recurrence } from "@/lib/recurrence/recurrence";
import { habitsPath } from "./addresses";

type SchedulePreviewProps = {
  workspace: string;
  /** The habit that is being changed. */
  id?: string;
  recurrence: Recurrence;
  today: CalendarDate;
};

/** The schedule's sentence and its next days, kept up with the form around it. */
export async function SchedulePreview({ workspace, id, recurrence, today }: SchedulePreviewProps) {
  const t = await getTranslations("schedules.preview");
  return (
    <LiveSchedule
      ask={`${habitsPath(workspace)}/preview?${id ? `id=${id}&` : ""}`}
      shown={await toldSchedule(recurrence, today)}
      texts={{ next: t("next"), notYet: t("notYet") }}
    />
  );
}
