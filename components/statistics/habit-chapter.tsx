import { getTranslations } from "next-intl/server";
import { BarChart } from "@/components/charts/bar-chart";
import { RatioRing } from "@/components/charts/ratio-ring";
import type { WeekStart } from "@/lib/calendar/week";
import { weekdaysFrom } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import type { Statistics } from "@/lib/statistics/queries";
import { bucketWords, percent } from "@/lib/statistics/words";
import { Chapter } from "./chapter";
import { Figure } from "./figure";
import { HabitLists } from "./habit-lists";
import { HabitYear } from "./habit-year";
import { HourMap } from "./hour-map";
import { Panel } from "./panel";

type HabitChapterProps = { statistics: Statistics; weekStart: WeekStart };

export async function HabitChapter({ statistics: { habits, range, to }, weekStart }: HabitChapterProps) {
  const [t, formats] = await Promise.all([getTranslations("statistics.habits"), getFormats()]);
  const rate = habits.completionRate[range];
  const words = bucketWords(range, habits.trend, formats);
  const count = (value: number) => formats.number(value, { maximumFractionDigits: 0 });
  const byWeekday = weekdaysFrom(weekStart).flatMap(
    (weekday) => habits.byWeekday.find((one) => one.weekday === weekday) ?? [],
  );
  return (
    <Chapter
      title={t("title")}
      figures={
        <>
          <Figure
            label={t("rate")}
            value={percent(rate, formats)}
            mark={rate !== null && <RatioRing hue="teal" ratio={rate} className="size-11" />}
          />
          <Figure label={t("due")} value={count(habits.due)} />
          <Figure label={t("doneToday")} value={count(habits.doneToday)} />
          <Figure
            label={t("active")}
            value={count(habits.active)}
            sub={t("archived", { count: habits.archived })}
          />
        </>
      }
    >
      <Panel title={t("trend")} wide>
        <BarChart
          caption={t("trend")}
          hue="teal"
          axes={{ across: t("time"), up: t("occurrences") }}
          bars={habits.trend.map(({ done, due }, index) => ({
            label: words[index]?.label ?? "",
            tick: words[index]?.tick,
            value: done,
            of: due,
          }))}
          names={{ value: t("done"), of: t("expected") }}
          write={count}
        />
      </Panel>
      <Panel title={t("year")} sub={t("yearSub")} wide>
        <HabitYear days={habits.year} today={to} weekStart={weekStart} />
      </Panel>
      <Panel title={t("byWeekday")}>
        <BarChart
          caption={t("byWeekday")}
          hue="teal"
          axes={{ across: t("weekday"), up: t("rate") }}
          bars={byWeekday.map(({ weekday, completionRate }) => ({
            label: formats.weekday(weekday),
            tick: formats.weekday(weekday, "short"),
            value: completionRate ?? 0,
          }))}
          top={1}
          write={(value) => percent(value, formats)}
        />
      </Panel>
      {habits.hours.length > 0 && (
        <Panel title={t("hours")} sub={t("hoursSub")}>
          <HourMap
            caption={t("hours")}
            hourName={t("hour")}
            hue="teal"
            hours={habits.hours}
            weekStart={weekStart}
            formats={formats}
          />
        </Panel>
      )}
      <HabitLists habits={habits} />
    </Chapter>
  );
}
