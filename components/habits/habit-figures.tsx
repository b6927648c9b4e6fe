import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { RatioRing } from "@/components/charts/ratio-ring";
import { Sparkline } from "@/components/charts/sparkline";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import type { History } from "@/lib/habits/habit";
import { progress } from "@/lib/habits/progress";
import { completionRate } from "@/lib/habits/rate";
import { currentStreak, longestStreak } from "@/lib/habits/streak";
import { strengthSeries } from "@/lib/habits/strength";
import { getFormats } from "@/lib/i18n/server";
import type { Hue } from "@/lib/themes/palette";

type HabitFiguresProps = { history: History; today: CalendarDate; hue: Hue };

const MONTH = 30;

/** What a history comes to, in five numbers. */
export async function HabitFigures({ history, today, hue }: HabitFiguresProps) {
  const [t, formats] = await Promise.all([getTranslations("habits.figures"), getFormats()]);
  const percent = (share: number | null) =>
    share === null ? "–" : formats.number(share, { style: "percent", maximumFractionDigits: 0 });
  const course = strengthSeries(history, addDays(today, 1 - MONTH), today);
  const strong = course.at(-1) ?? 0;
  const rate = completionRate(history, addDays(today, 1 - MONTH), today, today);
  const soFar = progress(history, today);
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line sm:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">
      <Figure name={t("current")} value={formats.number(currentStreak(history, today))} sub={t("inARow")} />
      <Figure name={t("longest")} value={formats.number(longestStreak(history, today))} sub={t("inARow")} />
      <Figure
        name={t("strength")}
        value={percent(strong)}
        sub={<Sparkline hue={hue} values={course} className="h-4 w-20" />}
        picture={<RatioRing hue={hue} ratio={strong} className="size-9" />}
      />
      <Figure name={t("rate")} value={percent(rate)} sub={t("month")} />
      {soFar !== null && (
        <Figure
          name={t("progress")}
          value={percent(soFar)}
          sub={t("toTheEnd")}
          picture={<RatioRing hue={hue} ratio={soFar} className="size-9" />}
        />
      )}
    </dl>
  );
}

type FigureProps = { name: string; value: string; sub: ReactNode; picture?: ReactNode };

function Figure({ name, value, sub, picture }: FigureProps) {
  return (
    <div className="relative grid content-start gap-0.5 bg-raised p-4 max-sm:last:odd:col-span-2">
      <dt className="text-sm text-quiet">{name}</dt>
      <dd className="text-xl font-semibold tabular-nums">
        {value}
        {picture && <span className="absolute top-4 right-4">{picture}</span>}
      </dd>
      <dd className="min-h-5 text-sm text-quiet">{sub}</dd>
    </div>
  );
}
