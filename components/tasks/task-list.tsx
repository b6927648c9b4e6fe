import { getTranslations } from "next-intl/server";
import type { TaskRecord } from "@/lib/tasks/queries";
import { type RowPlace, TaskRow } from "./task-row";

type TaskListProps = {
  tasks: TaskRecord[];
  place: RowPlace;
  mayChange: (task: TaskRecord) => boolean;
};

/** Tasks as rows to be ticked. */
export async function TaskList({ tasks, place, mayChange }: TaskListProps) {
  const t = await getTranslations("tasks.list");
  return (
    <ul aria-label={t("title")} className="divide-y divide-line rounded-card border border-line bg-raised">
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} place={place} mayChange={mayChange(task)} />
      ))}
    </ul>
  );
}
