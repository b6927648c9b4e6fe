import { useLocale, useTranslations } from "next-intl";
import { amountOf, checkOf, reachedOf } from "@/components/habits/amounts";
import { unitOf } from "@/components/habits/unit";
import type { Words as HabitWords } from "@/components/habits/words";
import { pressEntryAction } from "@/lib/entries/actions";
import type { HabitOfDay } from "@/lib/habits/day";
import type { Formats } from "@/lib/i18n/formats";
import { useFormats } from "@/lib/i18n/server";
import { hueOf } from "@/lib/themes/palette";
import { isAsked } from "@/lib/today/progress";
import type { HabitLine, RowPlace } from "./habit-row";
import { HabitRows } from "./habit-rows";
import type { Words } from "./words";

/** The habits of a day; what is done sinks below what is not. */
export function DayHabits({ habits, place }: { habits: HabitOfDay[]; place: RowPlace }) {
  const t = useTranslations("today");
  const words = useTranslations("habits");
  const formats = useFormats();
  const locale = useLocale();
  const { workspace, date, back } = place;
  return (
    <HabitRows
      key={date}
      lines={habits.map((habit) => lineOf(habit, t, words, formats))}
      place={place}
      press={pressEntryAction.bind(null, { workspace, date, back })}
      locale={locale}
      texts={{
        title: t("habits"),
        check: t.raw("check"),
        change: t.raw("change"),
        fewer: words.raw("row.fewer"),
        more: words.raw("row.more"),
        over: words.raw("row.over"),
      }}
    />
  );
}

/** Only what is drawn, in words where words depend on the language. */
function lineOf(habit: HabitOfDay, t: Words, of: HabitWords, formats: Formats): HabitLine {
  const { id, title, question, color, measure, schedule, period, entry, due, doneToday, currentStreak } =
    habit;
  const amount = amountOf(measure, schedule);
  const value = entry?.value ?? 0;
  const counted =
    period !== null && schedule.kind === "quota" && !amount
      ? of("row.period", { times: period.times, quota: period.quota, per: schedule.per })
      : null;
  return {
    id,
    title,
    hue: hueOf(color),
    sub: [question, counted].filter(Boolean).join(" · "),
    note: entry?.note ?? "",
    streak: currentStreak > 1 ? { count: currentStreak, words: t("streak", { count: currentStreak }) } : null,
    state: doneToday ? "done" : entry?.status === "skipped" ? "skipped" : "open",
    due,
    reached: reachedOf(amount, value),
    asked: isAsked(habit),
    amount: amount && {
      value,
      step: amount.step,
      goal: amount.goal,
      unit: unitOf(amount, of, formats),
    },
    check: checkOf(amount),
  };
}
