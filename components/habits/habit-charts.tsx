import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { BarChart } from "@/components/charts/bar-chart";
import { LineChart } from "@/components/charts/line-chart";
import { addDays, type CalendarDate, daysBetween } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import { dayMarks } from "@/lib/habits/day-marks";
import type { History } from "@/lib/habits/habit";
import { strengthSeries } from "@/lib/habits/strength";
import type { Formats } from "@/lib/i18n/formats";
import { getFormats } from "@/lib/i18n/server";
import { latest } from "@/lib/routines/dates";
import type { Hue } from "@/lib/themes/palette";
import { byPeriod, byWeekday, weeklyDays } from "./tallies";

type HabitChartsProps = { history: History; today: CalendarDate; weekStart: WeekStart; hue: Hue };

const DAYS = 365;
const WEEKS = 26;

/** How a habit has gone over the last year: its strength, and when it was done. */
export async function HabitCharts({ history, today, weekStart, hue }: HabitChartsProps) {
  const [t, formats] = await Promise.all([getTranslations("habits.charts"), getFormats()]);
  const { startsOn } = history.plan;
  const yearAgo = addDays(today, 1 - DAYS);
  const from = latest(yearAgo, startsOn);
  const marks = dayMarks(history, from, today, today);
  const weeks = byPeriod(marks, "week", weekStart).slice(-WEEKS);
  const months = byPeriod(marks, "month", weekStart);
  if (history.entries.length === 0 && marks.every(({ times }) => times === 0)) {
    return <p className="rounded-card border border-line bg-raised p-4 text-quiet">{t("none")}</p>;
  }
  const whole = (value: number) => formats.number(value, { maximumFractionDigits: 0 });
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Picture title={t("strength")}>
        <LineChart
          caption={t("strengthCaption")}
          hue={hue}
          axes={{ across: t("weeks"), up: t("firm") }}
          points={strengthPoints(history, from, today, formats)}
          top={1}
          write={(value) => formats.number(value, { style: "percent", maximumFractionDigits: 0 })}
        />
      </Picture>
      <Picture title={t("byWeek")}>
        <BarChart
          caption={t("byWeek")}
          hue={hue}
          axes={{ across: t("weeks"), up: t("times") }}
          bars={weeks.map(({ from: week, times }, index) => ({
            label: t("weekOf", { date: formats.date(week, "full") }),
            tick: isNewMonth(week, weeks[index - 1]?.from) ? formats.date(week, "shortMonth") : undefined,
            value: times,
          }))}
          write={whole}
        />
      </Picture>
      <Picture title={t("byMonth")}>
        <BarChart
          caption={t("byMonth")}
          hue={hue}
          axes={{ across: t("months"), up: t("times") }}
          bars={months.map(({ from: month, times }) => ({
            label: formats.date(month, "month"),
            tick: formats.date(month, "shortMonth"),
            value: times,
          }))}
          write={whole}
        />
      </Picture>
      <Picture title={t("byWeekday")}>
        <BarChart
          caption={t("byWeekday")}
          hue={hue}
          axes={{ across: t("weekdays"), up: t("times") }}
          bars={byWeekday(marks, weekStart).map(({ weekday, times }) => ({
            label: formats.weekday(weekday),
            tick: formats.weekday(weekday, "short"),
            value: times,
          }))}
          write={whole}
        />
      </Picture>
    </div>
  );
}

function Picture({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid min-w-0 content-start gap-3 rounded-card border border-line bg-raised p-4">
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function strengthPoints(history: History, from: CalendarDate, today: CalendarDate, formats: Formats) {
  const series = strengthSeries(history, from, today);
  const days = weeklyDays(from, today);
  return days.map((date, index) => ({
    label: formats.date(date, "full"),
    tick: isNewMonth(date, days[index - 1]) ? formats.date(date, "shortMonth") : undefined,
    value: series[daysBetween(from, date)] ?? 0,
  }));
}

function isNewMonth(date: CalendarDate, before: CalendarDate | undefined): boolean {
  return date.slice(0, 7) !== before?.slice(0, 7);
}
