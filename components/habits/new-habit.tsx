import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CalendarDate } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import { createHabitAction } from "@/lib/habits/actions";
import { HabitFields } from "./habit-fields";
import { SchedulePreview } from "./schedule-preview";

type NewHabitProps = {
  workspace: string;
  themes: { id: string; name: string }[];
  /** The theme from whose page one comes. */
  themeId: string | null;
  today: CalendarDate;
  weekStart: WeekStart;
};

/** A new habit: daily from today on, and a plain tick, until something else is said. */
export async function NewHabit({ workspace, themes, themeId, today, weekStart }: NewHabitProps) {
  const t = await getTranslations("habits.form");
  const habit = { ...blank, themeId, startsOn: today };
  const { schedule } = blank;
  const recurrence = { schedule, anchor: today, startsOn: today, endsOn: null, count: null, weekStart };
  return (
    <Form action={createHabitAction.bind(null, { workspace })} className="grid gap-6">
      <FormErrors />
      <HabitFields
        habit={habit}
        themes={themes}
        today={today}
        weekStart={weekStart}
        preview={<SchedulePreview workspace={workspace} recurrence={recurrence} today={today} />}
        isNew
      />
      <SubmitButton className="justify-self-start">{t("create")}</SubmitButton>
    </Form>
  );
}

const blank = {
  title: "",
  question: null,
  notes: null,
  ownColor: null,
  measure: { kind: "yesNo" },
  schedule: { kind: "days", every: 1 },
  endsOn: null,
  count: null,
} as const;
