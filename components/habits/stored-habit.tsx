import { getTranslations } from "next-intl/server";
import { scheduleSentences } from "@/components/schedules/schedule-sentences";
import { StoredFields } from "@/components/ui/stored-fields";
import type { HabitRecord } from "@/lib/habits/queries";
import { getFormats } from "@/lib/i18n/server";
import { formFieldsOf } from "@/lib/recurrence/form";

type StoredHabitProps = { habit: HabitRecord; themes: { id: string; name: string }[] };

/** What somebody else has stored of a habit since the form was opened. */
export async function StoredHabit({ habit, themes }: StoredHabitProps) {
  const [t, formats, sentenceOf] = await Promise.all([
    getTranslations("habits.form"),
    getFormats(),
    scheduleSentences(),
  ]);
  const none = t("none");
  const { measure, endsOn } = habit;
  const texts = (["title", "question", "notes"] as const).map((name) => ({
    label: t(name),
    shown: habit[name] || none,
    posted: { [name]: habit[name] ?? "" },
  }));
  const fields = [
    ...texts,
    {
      label: t("measure"),
      shown:
        measure.kind === "yesNo"
          ? t("measures.yesNo")
          : `${t(`measures.${measure.kind}`)}: ${formats.number(measure.goal)} ${measure.unit}`,
      posted: {
        "measure.kind": measure.kind,
        ...(measure.kind !== "yesNo" && {
          "measure.goal": String(measure.goal),
          "measure.unit": measure.unit,
        }),
      },
    },
    {
      label: t("schedule"),
      shown: sentenceOf({ schedule: habit.schedule, weekStart: habit.weekStart }),
      posted: scheduleTexts(habit.schedule),
    },
    {
      label: t("theme"),
      shown: themes.find(({ id }) => id === habit.themeId)?.name ?? t("noTheme"),
      posted: { themeId: habit.themeId ?? "" },
    },
    {
      label: t("startsOn"),
      shown: formats.date(habit.startsOn, "full"),
      posted: { startsOn: habit.startsOn },
    },
    {
      label: t("endsOn"),
      shown: endsOn ? formats.date(endsOn, "full") : none,
      posted: { endsOn: endsOn ?? "" },
    },
  ];
  return <StoredFields version={habit.version} title={t("storedNow")} fields={fields} />;
}

function scheduleTexts(schedule: HabitRecord["schedule"]): Record<string, string> {
  const { kind, fields } = formFieldsOf(schedule);
  const texts = Object.entries(fields).map(([name, value]) => [`schedule.${kind}.${name}`, String(value)]);
  return { "schedule.kind": kind, ...Object.fromEntries(kind === "custom" ? texts.slice(0, 1) : texts) };
}
