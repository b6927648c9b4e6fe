import { getTranslations } from "next-intl/server";
import { ScheduleFields } from "@/components/schedules/schedule-fields";
import { hueNames } from "@/components/themes/hue-names";
import { ColorField } from "@/components/ui/color-field";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { CalendarDate } from "@/lib/calendar/date";
import type { Weekday } from "@/lib/calendar/week";
import type { HabitRecord } from "@/lib/habits/queries";
import { MeasureFields } from "./measure-fields";

type Shown = Pick<
  HabitRecord,
  | "title"
  | "question"
  | "notes"
  | "themeId"
  | "ownColor"
  | "measure"
  | "schedule"
  | "startsOn"
  | "endsOn"
  | "count"
>;

type HabitFieldsProps = {
  habit: Shown;
  themes: { id: string; name: string }[];
  today: CalendarDate;
  weekStart: Weekday;
  /** What the schedule comes to. */
  preview: React.ReactNode;
  /** From which day on a change holds. */
  since?: React.ReactNode;
  isNew: boolean;
};

/** Everything that a habit says of itself, the seldom things one press away. */
export async function HabitFields(props: HabitFieldsProps) {
  const { habit, themes, today, weekStart, preview, since, isNew } = props;
  const [t, hues] = await Promise.all([getTranslations("habits.form"), hueNames()]);
  return (
    <>
      <TextField
        name="title"
        label={t("title")}
        placeholder={t("titleExample")}
        defaultValue={habit.title}
        autoFocus={isNew}
        required
      />
      <MeasureFields measure={habit.measure} />
      <div className="grid gap-4">
        <ScheduleFields schedule={habit.schedule} today={today} weekStart={weekStart} />
        {preview}
        {since}
      </div>
      {themes.length > 0 && (
        <SelectField
          name="themeId"
          label={t("theme")}
          options={[
            { value: "", label: t("noTheme") },
            ...themes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={habit.themeId ?? ""}
        />
      )}
      <ColorField
        name="color"
        label={t("color")}
        names={hues}
        none={t("noColor")}
        defaultValue={habit.ownColor ?? ""}
      />
      <Disclosure summary={t("more")} open={!isNew}>
        <div className="grid gap-5 pt-2">
          <TextField
            name="question"
            label={t("question")}
            hint={t("questionHint")}
            placeholder={t("questionExample")}
            defaultValue={habit.question ?? ""}
          />
          <TextareaField name="notes" label={t("notes")} rows={3} defaultValue={habit.notes ?? ""} />
          <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3">
            <TextField name="startsOn" label={t("startsOn")} type="date" defaultValue={habit.startsOn} />
            <TextField name="endsOn" label={t("endsOn")} type="date" defaultValue={habit.endsOn ?? ""} />
            <TextField
              name="count"
              label={t("count")}
              type="number"
              inputMode="numeric"
              min={1}
              defaultValue={habit.count ?? ""}
            />
            <p className="col-span-full text-sm text-quiet">{t("endHint")}</p>
          </div>
        </div>
      </Disclosure>
    </>
  );
}
