import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { tickTaskAction } from "@/lib/tasks/actions";
import type { TaskRecord } from "@/lib/tasks/queries";
import type { MaybeRepeating } from "@/lib/tasks/schedule-preview";
import type { TaskOffer } from "@/lib/tasks/undo-offer";
import { taskPath, tasksPath } from "./addresses";
import { Checklist } from "./checklist";
import { EditTask } from "./edit-task";
import { Notes } from "./notes";
import { TaskCheck } from "./task-check";
import type { TaskChoices } from "./task-fields";
import { type RowPlace, TaskFacts } from "./task-row";
import { UndoTasks } from "./undo-tasks";

type TaskPageProps = {
  task: TaskRecord;
  place: RowPlace;
  choices: TaskChoices;
  mayChange: boolean;
  /**
   * What the form to change it begins with; null without the form, which has an address of its own, so that a refused one
   * is open without JavaScript too.
   */
  editing: MaybeRepeating | null;
  undo: TaskOffer | null;
  history: ReactNode;
};

/** One task: what it is, its parts to be ticked, its notes, and the form to change it. */
export async function TaskPage({ task, place, choices, mayChange, editing, undo, history }: TaskPageProps) {
  const t = await getTranslations("tasks");
  const { workspace } = place;
  const path = taskPath(workspace, task.id);
  const target = { workspace, id: task.id };
  const done = task.status === "done";
  return (
    <Page
      title={<bdi className={`wrap-anywhere ${done ? "text-quiet line-through" : ""}`}>{task.title}</bdi>}
      narrow
      back={{ href: tasksPath(workspace), label: t("list.title") }}
      actions={
        mayChange && (
          <TaskCheck
            action={tickTaskAction.bind(null, { ...target, back: path })}
            done={done}
            label={t("row.check", { title: task.title })}
          />
        )
      }
    >
      {undo && <UndoTasks workspace={workspace} back={path} offer={undo} />}
      <div className="grid grid-cols-1 gap-6">
        <TaskFacts task={task} place={place} />
        {task.notes && <Notes text={task.notes} />}
        {task.checklist.length > 0 && (
          <Checklist target={target} items={task.checklist} mayChange={mayChange} />
        )}
        {mayChange && !editing && (
          <ButtonLink href={`${path}?edit=1`} className="justify-self-start">
            {t("form.edit")}
          </ButtonLink>
        )}
        {mayChange && editing && (
          <EditTask workspace={workspace} task={task} repeating={editing} choices={choices} />
        )}
        {history}
      </div>
    </Page>
  );
}
