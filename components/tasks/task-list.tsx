import { getTranslations } from "next-intl/server";
import { ArrangedRows } from "@/components/ui/arranged-rows";
import { arrangingTexts } from "@/components/ui/arranging-texts";
import { placeTaskAction } from "@/lib/tasks/actions";
import type { TaskRecord } from "@/lib/tasks/queries";
import { type RowPlace, TaskRow } from "./task-row";

type TaskListProps = { tasks: TaskRecord[]; place: RowPlace; mayChange: (task: TaskRecord) => boolean };

/** Tasks as rows to be ticked. */
export async function TaskList({ tasks, place, mayChange }: TaskListProps) {
  const t = await getTranslations("tasks.list");
  return (
    <ul aria-label={t("title")} className="divide-y divide-line rounded-card border border-line bg-raised">
      {tasks.map((task) => (
        <li key={task.id} className="flex">
          <TaskRow task={task} place={place} mayChange={mayChange(task)} />
        </li>
      ))}
    </ul>
  );
}

/** The same in the order by hand: dragged, or moved a step by each row's menu. */
export async function ArrangedTasks({ tasks, place, mayChange }: TaskListProps) {
  const [t, texts] = await Promise.all([getTranslations("tasks.list"), arrangingTexts()]);
  const { workspace } = place;
  const items = tasks.map((task, index) => {
    const { id, title } = task;
    const neighbours = { above: tasks[index - 1]?.id, below: tasks[index + 1]?.id };
    return {
      id,
      title,
      place: mayChange(task) ? placeTaskAction.bind(null, { workspace, id }) : null,
      row: (
        <TaskRow
          task={task}
          place={place}
          mayChange={mayChange(task)}
          neighbours={mayChange(task) ? neighbours : null}
        />
      ),
    };
  });
  return <ArrangedRows label={t("title")} items={items} texts={texts} />;
}
