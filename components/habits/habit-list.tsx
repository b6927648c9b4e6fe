import { getLocale, getTranslations } from "next-intl/server";
import { scheduleSentences } from "@/components/schedules/schedule-sentences";
import type { ListedHabit } from "@/lib/habits/list";
import { getFormats } from "@/lib/i18n/server";
import { HabitRow, type RowPlace } from "./habit-row";

type HabitListProps = { habits: ListedHabit[]; place: Omit<RowPlace, "locale"> };

/** Habits as rows to be ticked. */
export async function HabitList({ habits, place }: HabitListProps) {
  const [t, formats, sentenceOf, locale] = await Promise.all([
    getTranslations("habits"),
    getFormats(),
    scheduleSentences(),
    getLocale(),
  ]);
  return (
    <ul
      aria-label={t("list.title")}
      className="divide-y divide-line rounded-card border border-line bg-raised"
    >
      {habits.map((habit) => (
        <HabitRow
          key={habit.id}
          habit={habit}
          place={{ ...place, locale }}
          sentenceOf={sentenceOf}
          t={t}
          formats={formats}
        />
      ))}
    </ul>
  );
}
