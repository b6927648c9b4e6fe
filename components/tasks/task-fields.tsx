import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ScheduleFields } from "@/components/schedules/schedule-fields";
import { ThemeField } from "@/components/themes/theme-field";
import { ChipsField } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { TimeField } from "@/components/ui/time-field";
import type { CalendarDate } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import type { TaskRecord } from "@/lib/tasks/queries";
import { priorities } from "@/lib/tasks/task";
import type { ThemeName } from "@/lib/themes/queries";

export type FieldsOfTask = Pick<
  TaskRecord,
  "title" | "notes" | "priority" | "dueOn" | "dueAt" | "themeId" | "assigneeId" | "checklist" | "repeat"
>;

export type TaskChoices = {
  themes: ThemeName[];
  members: { userId: string; name: string }[];
  today: CalendarDate;
  weekStart: WeekStart;
};

type TaskFieldsProps = {
  task: FieldsOfTask;
  choices: TaskChoices;
  /** What the schedule comes to. */
  preview: ReactNode;
};

/** Everything that a task says of itself, to be filled in. */
export async function TaskFields({ task, choices, preview }: TaskFieldsProps) {
  const t = await getTranslations("tasks.form");
  const { themes, members, today, weekStart } = choices;
  return (
    <>
      <TextField name="title" label={t("title")} defaultValue={task.title} dir="auto" required />
      <div className="grid grid-cols-2 gap-4">
        <TextField name="dueOn" type="date" label={t("dueOn")} defaultValue={task.dueOn ?? ""} />
        <TimeField name="dueAt" label={t("dueAt")} defaultValue={task.dueAt ?? ""} />
      </div>
      <ChipsField
        single
        name="priority"
        label={t("priority")}
        choices={priorities.map((value) => ({ value, label: t(`priorities.${value}`) }))}
        defaultValue={[task.priority]}
      />
      <div className="grid gap-4">
        <ScheduleFields
          schedule={task.repeat}
          none={t("noRepeat")}
          without={["quota"]}
          today={task.dueOn ?? today}
          weekStart={weekStart}
        />
        {preview}
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <ThemeField themes={themes} defaultValue={task.themeId} />
        {members.length > 1 && (
          <SelectField
            name="assigneeId"
            label={t("assignee")}
            options={[
              { value: "", label: t("anybody") },
              ...members.map(({ userId, name }) => ({ value: userId, label: name })),
            ]}
            defaultValue={task.assigneeId ?? ""}
          />
        )}
      </div>
      <TextareaField
        name="checklist"
        label={t("checklist")}
        hint={t("checklistHint")}
        defaultValue={task.checklist.map(({ text }) => text).join("\n")}
        rows={Math.min(12, task.checklist.length + 3)}
        dir="auto"
      />
      <TextareaField
        name="notes"
        label={t("notes")}
        hint={t("notesHint")}
        defaultValue={task.notes ?? ""}
        rows={5}
        dir="auto"
      />
    </>
  );
}
