import { getLocale, getTranslations } from "next-intl/server";
import { undoEntryAction } from "@/lib/entries/actions";
import type { HabitOfDay } from "@/lib/habits/day";
import { getFormats } from "@/lib/i18n/server";
import { HabitRow, type RowPlace } from "./habit-row";
import { Sinking } from "./sinking";

/** The habits of a day; what is done sinks below what is not. */
export async function DayHabits({ habits, place }: { habits: HabitOfDay[]; place: RowPlace }) {
  const [t, words, formats, locale] = await Promise.all([
    getTranslations("today"),
    getTranslations("habits"),
    getFormats(),
    getLocale(),
  ]);
  const undo = undoEntryAction.bind(null, { workspace: place.workspace, back: place.back });
  return (
    <Sinking title={t("habits")}>
      {habits.map((habit) => (
        <HabitRow
          key={habit.id}
          habit={habit}
          place={place}
          undo={undo}
          t={t}
          of={words}
          formats={formats}
          locale={locale}
        />
      ))}
    </Sinking>
  );
}
