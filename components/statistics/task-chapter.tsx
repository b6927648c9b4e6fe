import { getTranslations } from "next-intl/server";
import { PairChart } from "@/components/charts/pair-chart";
import { RatioRing } from "@/components/charts/ratio-ring";
import { getFormats } from "@/lib/i18n/server";
import type { Statistics } from "@/lib/statistics/queries";
import { bucketWords, percent } from "@/lib/statistics/words";
import { Chapter } from "./chapter";
import { Figure } from "./figure";
import { Panel } from "./panel";
import { ShareList } from "./share-list";

const PLAIN = "indigo";
const HOURS_PER_DAY = 24;

export async function TaskChapter({ statistics: { tasks, range } }: { statistics: Statistics }) {
  const [t, formats] = await Promise.all([getTranslations("statistics"), getFormats()]);
  const words = bucketWords(range, tasks.trend, formats);
  const count = (value: number) => formats.number(value, { maximumFractionDigits: 0 });
  const { meanHoursToFinish: hours } = tasks;
  return (
    <Chapter
      title={t("tasks.title")}
      figures={
        <>
          <Figure
            label={t("tasks.active")}
            value={count(tasks.active)}
            sub={t("tasks.total", { count: tasks.total })}
          />
          <Figure
            label={t("tasks.completed")}
            value={count(tasks.completed)}
            sub={percent(tasks.completionRate, formats)}
            mark={
              tasks.completionRate !== null && (
                <RatioRing hue={PLAIN} ratio={tasks.completionRate} className="size-11" />
              )
            }
          />
          <Figure label={t("tasks.createdInRange")} value={count(tasks.created)} />
          <Figure
            label={t("tasks.completedInRange")}
            value={count(tasks.completedInRange)}
            sub={
              hours !== null &&
              (hours < HOURS_PER_DAY
                ? t("tasks.meanHours", { hours: formats.number(hours, ONE_DIGIT) })
                : t("tasks.meanDays", { days: formats.number(hours / HOURS_PER_DAY, ONE_DIGIT) }))
            }
          />
        </>
      }
    >
      <Panel title={t("tasks.trend")} wide>
        <PairChart
          caption={t("tasks.trend")}
          hue={PLAIN}
          axes={{ across: t("habits.time"), up: t("tasks.title") }}
          pairs={tasks.trend.map(({ created, completed }, index) => ({
            label: words[index]?.label ?? "",
            tick: words[index]?.tick,
            one: created,
            other: completed,
          }))}
          names={{ one: t("tasks.created"), other: t("tasks.finished") }}
          write={count}
        />
      </Panel>
      <Panel title={t("tasks.byPriority")}>
        <ShareList
          shares={tasks.byPriority.map(({ priority, total, completed }) => ({
            key: priority,
            name: t(`tasks.priorities.${priority}`),
            color: PLAIN,
            length: total > 0 ? completed / total : 0,
            value: t("tasks.completedOf", { completed, total }),
          }))}
        />
      </Panel>
      <Panel title={t("tasks.byTheme")}>
        <ShareList
          shares={tasks.byTheme.map(({ theme, total, completed }) => ({
            key: theme?.id ?? "",
            name: theme?.name ?? t("noTheme"),
            color: theme?.color ?? PLAIN,
            length: total > 0 ? completed / total : 0,
            value: t("tasks.completedOf", { completed, total }),
          }))}
        />
      </Panel>
    </Chapter>
  );
}

const ONE_DIGIT = { maximumFractionDigits: 1 };
