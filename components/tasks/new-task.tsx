import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { createTaskAction } from "@/lib/tasks/actions";
import { RepeatPreview } from "./repeat-preview";
import { type TaskChoices, TaskFields } from "./task-fields";

type NewTaskProps = { workspace: string; title: string; themeId: string | null; choices: TaskChoices };

/** A new task with every field it can have. */
export async function NewTask({ workspace, title, themeId, choices }: NewTaskProps) {
  const t = await getTranslations("tasks.form");
  const { today, weekStart } = choices;
  const once = { repeat: null, repeatFrom: today, weekStart, dueOn: null };
  return (
    <Form action={createTaskAction.bind(null, { workspace })} className="grid gap-6">
      <FormErrors paths={["", "schedule"]} />
      <TaskFields
        task={{ ...blank, checklist: [], title, themeId }}
        choices={choices}
        preview={<RepeatPreview workspace={workspace} task={once} today={today} />}
      />
      <SubmitButton className="justify-self-start">{t("create")}</SubmitButton>
    </Form>
  );
}

const blank = {
  notes: null,
  priority: "medium",
  dueOn: null,
  dueAt: null,
  assigneeId: null,
  repeat: null,
} as const;
