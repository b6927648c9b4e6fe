import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { deleteTaskAction, updateTaskAction } from "@/lib/tasks/actions";
import type { TaskRecord } from "@/lib/tasks/queries";
import type { MaybeRepeating } from "@/lib/tasks/schedule-preview";
import { statuses } from "@/lib/tasks/task";
import { tasksPath } from "./addresses";
import { RepeatPreview } from "./repeat-preview";
import { StoredTask } from "./stored-task";
import { type TaskChoices, TaskFields } from "./task-fields";

type EditTaskProps = {
  workspace: string;
  task: TaskRecord;
  /** The same task, as its schedule is counted. */
  repeating: MaybeRepeating;
  choices: TaskChoices;
};

/** The task's form, and the way to delete it. The version travels along, so that no change is overwritten unseen. */
export async function EditTask({ workspace, task, repeating, choices }: EditTaskProps) {
  const t = await getTranslations("tasks.form");
  const { id } = task;
  return (
    <div className="grid gap-10">
      <Section title={t("edit")}>
        <Form key={id} action={updateTaskAction.bind(null, { workspace, id })} className="grid gap-6">
          <FormErrors paths={["", "schedule"]} />
          <StoredTask task={task} themes={choices.themes} />
          <input type="hidden" name="version" value={task.version} />
          <SelectField
            key={task.status}
            name="status"
            label={t("status")}
            options={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
            defaultValue={task.status}
          />
          <TaskFields
            key={task.version}
            task={task}
            choices={choices}
            preview={<RepeatPreview workspace={workspace} id={id} task={repeating} today={choices.today} />}
          />
          <SubmitButton className="justify-self-start">{t("save")}</SubmitButton>
        </Form>
      </Section>
      <Section title={t("delete")}>
        <Form
          action={deleteTaskAction.bind(null, { workspace, id, back: tasksPath(workspace) })}
          label={t("delete")}
        >
          <FormErrors />
          <SubmitButton variant="danger" className="justify-self-start">
            {t("deleteNow")}
          </SubmitButton>
        </Form>
      </Section>
    </div>
  );
}
