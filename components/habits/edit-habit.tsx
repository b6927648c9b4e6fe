import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { CalendarDate } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import { updateHabitAction } from "@/lib/habits/actions";
import type { HabitRecord } from "@/lib/habits/queries";
import { HabitFields } from "./habit-fields";
import { SchedulePreview } from "./schedule-preview";
import { StoredHabit } from "./stored-habit";

type EditHabitProps = {
  place: { workspace: string; id: string };
  habit: HabitRecord;
  /** From where its phase is counted. */
  anchor: CalendarDate;
  themes: { id: string; name: string }[];
  today: CalendarDate;
  weekStart: WeekStart;
};

/** The habit's form again. What it asks changes from a day on; the days before keep what they had. */
export async function EditHabit({ place, habit, anchor, themes, today, weekStart }: EditHabitProps) {
  const t = await getTranslations("habits.form");
  const recurrence = { ...habit, anchor, count: null };
  return (
    <Form key={habit.id} action={updateHabitAction.bind(null, place)} className="grid gap-6">
      <FormErrors />
      <StoredHabit habit={habit} themes={themes} />
      <input type="hidden" name="version" value={habit.version} />
      <HabitFields
        key={habit.version}
        habit={habit}
        themes={themes}
        today={today}
        weekStart={weekStart}
        preview={<SchedulePreview {...place} recurrence={recurrence} today={today} />}
        since={
          <TextField
            name="effectiveFrom"
            type="date"
            label={t("effectiveFrom")}
            hint={t("effectiveFromHint")}
            defaultValue={today}
          />
        }
        isNew={false}
      />
      <SubmitButton className="justify-self-start">{t("save")}</SubmitButton>
    </Form>
  );
}
