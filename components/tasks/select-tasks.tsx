import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Check, Trash2 } from "@/components/ui/icons";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { changeTasksAction } from "@/lib/tasks/actions";
import type { TaskRecord } from "@/lib/tasks/queries";
import { type RowPlace, TaskFacts } from "./task-row";

type SelectTasksProps = {
  tasks: TaskRecord[];
  place: RowPlace;
  mayChange: (task: TaskRecord) => boolean;
};

/** The same rows with boxes to tick, and what can be done with all that are ticked. */
export async function SelectTasks({ tasks, place, mayChange }: SelectTasksProps) {
  const t = await getTranslations("tasks.select");
  const { workspace, back } = place;
  return (
    <Form
      action={changeTasksAction.bind(null, { workspace, back })}
      label={t("label")}
      className="grid gap-4"
    >
      <FormErrors paths={["", "ids", "themeId", "dueOn"]} />
      <ul className="divide-y divide-line rounded-card border border-line bg-raised">
        {tasks.filter(mayChange).map((task) => (
          <li key={task.id}>
            <label className="flex min-h-12 items-center gap-3 px-4 py-2 hover:bg-wash">
              <input
                type="checkbox"
                name="ids"
                value={task.id}
                className="size-5 shrink-0 accent-primary"
                aria-label={task.title}
              />
              <span className="min-w-0">
                <bdi className="line-clamp-2 font-medium wrap-anywhere">{task.title}</bdi>
                <TaskFacts task={task} place={place} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="sticky bottom-[calc(var(--spacing-bar)+0.5rem)] grid gap-2 rounded-card bg-raised p-3 shadow-float lg:bottom-4">
        <div className="flex flex-wrap gap-2">
          <SubmitButton name="change" value="complete">
            <Check aria-hidden className="size-4" />
            {t("complete")}
          </SubmitButton>
          <SubmitButton name="change" value="delete" variant="danger">
            <Trash2 aria-hidden className="size-4" />
            {t("delete")}
          </SubmitButton>
        </div>
        <Disclosure summary={t("move")}>
          <div className="grid grid-cols-2 items-end gap-3">
            <SelectField
              name="theme"
              label={t("theme")}
              options={[
                { value: "", label: t("asIs") },
                { value: "none", label: t("noTheme") },
                ...place.themes.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              defaultValue=""
            />
            <TextField name="dueOn" type="date" label={t("dueOn")} />
            <SubmitButton name="change" value="move" variant="secondary" className="col-span-full">
              {t("moveThere")}
            </SubmitButton>
          </div>
        </Disclosure>
      </div>
    </Form>
  );
}
