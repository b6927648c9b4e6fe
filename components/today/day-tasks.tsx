import { getTranslations } from "next-intl/server";
import { TaskCheck } from "@/components/tasks/task-check";
import { getFormats } from "@/lib/i18n/server";
import { tickTaskAction } from "@/lib/tasks/actions";
import type { TaskOfDay } from "@/lib/today/tasks";
import type { RowPlace } from "./habit-row";
import { Sinking } from "./sinking";
import { TaskRow } from "./task-row";

type DayTasksProps = { tasks: TaskOfDay[]; place: RowPlace; mayTick: (task: TaskOfDay) => boolean };

/** What is owed on a day; what is done sinks below what is not. */
export async function DayTasks({ tasks, place: { workspace, date, back }, mayTick }: DayTasksProps) {
  const [t, formats] = await Promise.all([getTranslations("today"), getFormats()]);
  return (
    <Sinking title={t("tasks")}>
      {tasks.map((task) => {
        const { id, title, status } = task;
        const action = tickTaskAction.bind(null, { workspace, id, back });
        const check = <TaskCheck action={action} done={status === "done"} label={t("check", { title })} />;
        return (
          <TaskRow
            key={id}
            task={task}
            workspace={workspace}
            date={date}
            check={mayTick(task) && check}
            t={t}
            formats={formats}
          />
        );
      })}
    </Sinking>
  );
}
