import { getTranslations } from "next-intl/server";
import { LiveSchedule } from "@/components/schedules/live-schedule";
import type { CalendarDate } from "@/lib/calendar/date";
import type { MaybeRepeating } from "@/lib/tasks/schedule-preview";
import { tasksPath } from "./addresses";
import { toldRepeat } from "./told-repeat";

type RepeatPreviewProps = {
  workspace: string;
  /** The task that is being changed. */
  id?: string;
  task: MaybeRepeating;
  today: CalendarDate;
};

/** How the task repeats and the days on which it is due, kept up with the form around it. */
export async function RepeatPreview({ workspace, id, task, today }: RepeatPreviewProps) {
  const t = await getTranslations("schedules.preview");
  return (
    <LiveSchedule
      ask={`${tasksPath(workspace)}/preview/repeat?${id ? `id=${id}&` : ""}`}
      shown={await toldRepeat(task, today)}
      texts={{ next: t("due"), notYet: t("notYet") }}
    />
  );
}
