import { getTranslations } from "next-intl/server";
import type { TaskRecord } from "@/lib/tasks/queries";
import { PlaceTask } from "./place-task";
import { type RowPlace, TaskRow } from "./task-row";

type TaskListProps = {
  tasks: TaskRecord[];
  place: RowPlace;
  mayChange: (task: TaskRecord) => boolean;
  /** By hand: each can be moved up and down. */
  isArranged: boolean;
};

/** Tasks as rows to be ticked. */
export async function TaskList({ tasks, place, mayChange, isArranged }: TaskListProps) {
  const t = await getTranslations("tasks.list");
  return (
    <ul aria-label={t("title")} className="divide-y divide-line rounded-card border border-line bg-raised">
      {tasks.map((task, index) => (
        <TaskRow key={task.id} task={task} place={place} mayChange={mayChange(task)}>
          {isArranged && mayChange(task) && (
            <PlaceTask
              target={{ workspace: place.workspace, id: task.id }}
              above={tasks[index - 1]?.id}
              below={tasks[index + 1]?.id}
              texts={{ up: t("up", { title: task.title }), down: t("down", { title: task.title }) }}
            />
          )}
        </TaskRow>
      ))}
    </ul>
  );
}
