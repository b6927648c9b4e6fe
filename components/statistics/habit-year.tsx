import { getTranslations } from "next-intl/server";
import { type HeatDay, Heatmap } from "@/components/charts/heatmap";
import type { CalendarDate } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import type { Statistics } from "@/lib/statistics/queries";

type Days = Statistics["habits"]["year"];
type HabitYearProps = { days: Days; today: CalendarDate; weekStart: WeekStart };

const STEPS = 5;

/** Twelve months, a day in five steps of how much of it was done. */
export async function HabitYear({ days, today, weekStart }: HabitYearProps) {
  const [t, formats] = await Promise.all([getTranslations("statistics.habits"), getFormats()]);
  return (
    <Heatmap
      label={t("yearDays")}
      hue="teal"
      days={days.map(({ date, done, due }) => ({
        date,
        level: levelOf(done, due),
        sign: due === 0 ? "free" : undefined,
        label: t("dayDone", { date: formats.date(date), done, due }),
      }))}
      weekStart={weekStart}
      formats={formats}
      today={today}
    />
  );
}

function levelOf(done: number, due: number): HeatDay["level"] {
  const level = due > 0 ? Math.ceil((Math.min(done, due) * STEPS) / due) : 0;
  return level === 0 || level === 1 || level === 2 || level === 3 || level === 4 ? level : STEPS;
}
