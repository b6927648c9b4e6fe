import { getTranslations } from "next-intl/server";
import type { CalendarDate } from "@/lib/calendar/date";
import { getFormats } from "@/lib/i18n/server";
import type { TaskOfDay } from "@/lib/today/tasks";
import { Sinking } from "./sinking";
import { TaskRow } from "./task-row";

type DayTasksProps = { tasks: TaskOfDay[]; workspace: string; date: CalendarDate };

/** What is owed on a day; what is done sinks below what is not. */
export async function DayTasks({ tasks, workspace, date }: DayTasksProps) {
  const [t, formats] = await Promise.all([getTranslations("today"), getFormats()]);
  return (
    <Sinking title={t("tasks")}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} workspace={workspace} date={date} t={t} formats={formats} />
      ))}
    </Sinking>
  );
}
