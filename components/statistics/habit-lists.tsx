import { getTranslations } from "next-intl/server";
import { getFormats } from "@/lib/i18n/server";
import type { Statistics } from "@/lib/statistics/queries";
import { ranges } from "@/lib/statistics/schema";
import { percent, rangeWords } from "@/lib/statistics/words";
import { Panel } from "./panel";
import { ShareList } from "./share-list";

const PLAIN = "teal";

/** Rates for each range, by theme and by kind of schedule, and the best streaks. */
export async function HabitLists({ habits }: { habits: Statistics["habits"] }) {
  const [t, formats] = await Promise.all([getTranslations("statistics"), getFormats()]);
  const longest = habits.bestStreaks[0]?.length ?? 1;
  const doneOf = ({ done, due }: { done: number; due: number }) => t("habits.doneOf", { done, due });
  return (
    <>
      <Panel title={t("habits.rates")}>
        <ShareList
          shares={ranges.map((range) => ({
            key: range,
            name: t(`ranges.${rangeWords[range]}`),
            color: PLAIN,
            length: habits.completionRate[range] ?? 0,
            value: percent(habits.completionRate[range], formats),
          }))}
        />
      </Panel>
      {habits.bestStreaks.length > 0 && (
        <Panel title={t("habits.bestStreaks")}>
          <ShareList
            shares={habits.bestStreaks.slice(0, MOST).map(({ habitId, title, color, length, from, to }) => ({
              key: habitId,
              name: title,
              color,
              length: length / longest,
              value: formats.number(length),
              sub: formats.dates(from, to, "dayMonth"),
            }))}
          />
        </Panel>
      )}
      <Panel title={t("habits.byTheme")}>
        <ShareList
          shares={habits.byTheme.map(({ theme, completionRate, ...tally }) => ({
            key: theme?.id ?? "",
            name: theme?.name ?? t("noTheme"),
            color: theme?.color ?? PLAIN,
            length: completionRate ?? 0,
            value: percent(completionRate, formats),
            sub: doneOf(tally),
          }))}
        />
      </Panel>
      <Panel title={t("habits.byKind")}>
        <ShareList
          shares={habits.byKind.map(({ kind, completionRate, ...tally }) => ({
            key: kind,
            name: t(`habits.kinds.${kind}`),
            color: PLAIN,
            length: completionRate ?? 0,
            value: percent(completionRate, formats),
            sub: doneOf(tally),
          }))}
        />
      </Panel>
    </>
  );
}

const MOST = 6;
