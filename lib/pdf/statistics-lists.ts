import type { Statistics } from "@/lib/statistics/queries";
import { ranges } from "@/lib/statistics/schema";
import { percent, rangeWords } from "@/lib/statistics/words";
import { hueOf } from "@/lib/themes/palette";
import type { PageList } from "./statistics-page";
import { HABITS, type Said, TASKS } from "./statistics-said";

/** As many as on the screen. */
const MOST_STREAKS = 6;

/** A list that has no rows is left out, as on the screen. */
function filledOf(lists: PageList[]): PageList[] {
  return lists.filter(({ rows }) => rows.length > 0);
}

export function habitLists(
  { completionRate, bestStreaks, byTheme, byKind }: Statistics["habits"],
  { t, formats }: Said,
): PageList[] {
  const longest = bestStreaks[0]?.length ?? 1;
  const rateOf = (rate: number | null, tally: { done: number; due: number }) => ({
    share: rate ?? 0,
    value: `${percent(rate, formats)} · ${t("habits.doneOf", { done: tally.done, due: tally.due })}`,
  });
  return filledOf([
    {
      title: t("habits.rates"),
      rows: ranges.map((range) => ({
        name: t(`ranges.${rangeWords[range]}`),
        hue: HABITS,
        share: completionRate[range] ?? 0,
        value: percent(completionRate[range], formats),
      })),
    },
    {
      title: t("habits.bestStreaks"),
      rows: bestStreaks.slice(0, MOST_STREAKS).map(({ title, color, length, from, to }) => ({
        ...{ name: title, hue: hueOf(color), share: length / longest },
        value: `${formats.number(length)} · ${formats.dates(from, to, "dayMonth")}`,
      })),
    },
    {
      title: t("habits.byTheme"),
      rows: byTheme.map(({ theme, completionRate: rate, ...tally }) => ({
        name: theme?.name ?? t("noTheme"),
        hue: hueOf(theme?.color ?? HABITS),
        ...rateOf(rate, tally),
      })),
    },
    {
      title: t("habits.byKind"),
      rows: byKind.map(({ kind, completionRate: rate, ...tally }) => ({
        ...{ name: t(`habits.kinds.${kind}`), hue: HABITS },
        ...rateOf(rate, tally),
      })),
    },
  ]);
}

export function taskLists({ byPriority, byTheme }: Statistics["tasks"], { t }: Said): PageList[] {
  const doneOf = ({ total, completed }: { total: number; completed: number }) => ({
    share: total > 0 ? completed / total : 0,
    value: t("tasks.completedOf", { completed, total }),
  });
  return filledOf([
    {
      title: t("tasks.byPriority"),
      rows: byPriority.map(({ priority, ...counts }) => ({
        ...{ name: t(`tasks.priorities.${priority}`), hue: TASKS },
        ...doneOf(counts),
      })),
    },
    {
      title: t("tasks.byTheme"),
      rows: byTheme.map(({ theme, ...counts }) => ({
        name: theme?.name ?? t("noTheme"),
        hue: hueOf(theme?.color ?? TASKS),
        ...doneOf(counts),
      })),
    },
  ]);
}

export function themeLists({ themes, routines }: Statistics, { t, formats }: Said): PageList[] {
  const busy = themes.map((one) => ({ ...one, done: one.habitsDone + one.tasksCompleted }));
  const most = Math.max(1, ...busy.map(({ done }) => done));
  const hours = (value: number) =>
    t("routines.hours", { hours: formats.number(value, { maximumFractionDigits: 1 }) });
  const mostHours = Math.max(1, ...routines.byTheme.map(({ hoursAWeek }) => hoursAWeek));
  const mostCancelled = Math.max(1, ...routines.cancelled.map(({ dates }) => dates));
  return filledOf([
    {
      title: t("themes.busiest"),
      rows: busy.map(({ theme, done, habitsDone, tasksCompleted }) => ({
        ...{ name: theme.name, hue: hueOf(theme.color), share: done / most },
        value: `${formats.number(done)} · ${t("themes.parts", { habits: habitsDone, tasks: tasksCompleted })}`,
      })),
    },
    {
      title: t("routines.byTheme"),
      rows: routines.byTheme.map(({ theme, hoursAWeek }) => ({
        name: theme?.name ?? t("noTheme"),
        hue: hueOf(theme?.color ?? TASKS),
        share: hoursAWeek / mostHours,
        value: hours(hoursAWeek),
      })),
    },
    {
      title: t("routines.cancelled"),
      rows: routines.cancelled.map(({ title, dates, untilRestored }) => ({
        ...{ name: title, hue: TASKS, share: dates / mostCancelled },
        value: [t("routines.dates", { count: dates }), untilRestored && t("routines.untilRestored")]
          .filter(Boolean)
          .join(" · "),
      })),
    },
  ]);
}
