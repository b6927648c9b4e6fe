import type { createTranslator, Messages } from "next-intl";
import { timeOf } from "@/lib/calendar/time";
import {
  offsetInWeek,
  type Weekday,
  type WeekStart,
  weekdayOf,
  weekdaysFrom,
  weekNumber,
} from "@/lib/calendar/week";
import type { Formats } from "@/lib/i18n/formats";
import { insightWords } from "@/lib/statistics/insight-words";
import type { Statistics } from "@/lib/statistics/queries";
import { ranges } from "@/lib/statistics/schema";
import { bucketWords, percent, rangeWords } from "@/lib/statistics/words";
import { hueOf } from "@/lib/themes/palette";
import type { PageBars, PageHours, PageList, PageYear, StatisticsPage } from "./statistics-page";

type Words<N extends "statistics" | "statistics.insights"> = ReturnType<typeof createTranslator<Messages, N>>;

export type Said = { t: Words<"statistics">; insights: Words<"statistics.insights">; formats: Formats };

type Pictures = Omit<
  StatisticsPage,
  "paper" | "ink" | "language" | "title" | "span" | "printed" | "link" | "missingLetters" | "pageOf"
>;

const HABITS = "teal";
const TASKS = "indigo";
/** As many as on the screen. */
const MOST_STREAKS = 6;
const STEPS = 5;
const HOURS_PER_DAY = 24;

/** What the page shows, in the reader's words: the same numbers as the screen's. */
export function picturesOf(statistics: Statistics, weekStart: WeekStart, said: Said): Pictures {
  const { t, formats } = said;
  const { habits, tasks, range } = statistics;
  const count = (value: number) => formats.number(value);
  return {
    insights: statistics.insights.map((insight) => insightWords(insight, range, said.insights, formats)),
    habits: {
      title: t("habits.title"),
      figures: [
        figure(t("habits.rate"), percent(habits.completionRate[range], formats)),
        figure(t("habits.due"), count(habits.due)),
        figure(t("habits.doneToday"), count(habits.doneToday)),
        figure(t("habits.active"), count(habits.active), t("habits.archived", { count: habits.archived })),
      ],
    },
    tasks: {
      title: t("tasks.title"),
      figures: [
        figure(t("tasks.active"), count(tasks.active), t("tasks.total", { count: tasks.total })),
        figure(t("tasks.completed"), count(tasks.completed), percent(tasks.completionRate, formats)),
        figure(t("tasks.createdInRange"), count(tasks.created)),
        figure(t("tasks.completedInRange"), count(tasks.completedInRange), meanTime(tasks, said)),
      ],
    },
    trend: trendOf(statistics, said),
    year: yearOf(habits.year, weekStart, said),
    weekdays: weekdaysOf(habits.byWeekday, weekStart, said),
    cameAndWent: cameAndWent(statistics, said),
    hours: hoursOf(habits.hours, weekStart, said),
    habitLists: habitLists(habits, said),
    taskLists: taskLists(tasks, said),
    themes: { title: t("themes.title"), lists: themeLists(statistics, said) },
  };
}

function figure(label: string, value: string, sub: string | null = null) {
  return { label, value, sub };
}

function meanTime({ meanHoursToFinish: hours }: Statistics["tasks"], { t, formats }: Said): string | null {
  if (hours === null) return null;
  const written = (value: number) => formats.number(value, { maximumFractionDigits: 1 });
  return hours < HOURS_PER_DAY
    ? t("tasks.meanHours", { hours: written(hours) })
    : t("tasks.meanDays", { days: written(hours / HOURS_PER_DAY) });
}

function trendOf({ habits: { trend }, range }: Statistics, { t, formats }: Said): PageBars {
  const top = Math.max(1, ...trend.map(({ done, due }) => Math.max(done, due)));
  const words = bucketWords(range, trend, formats);
  return {
    ...{ title: t("habits.trend"), hue: HABITS, top, topLabel: formats.number(top), paired: false },
    names: [t("habits.done"), t("habits.expected")],
    bars: trend.map(({ done, due }, index) => ({ tick: words[index]?.tick ?? null, value: done, of: due })),
  };
}

function cameAndWent({ tasks: { trend }, range }: Statistics, { t, formats }: Said): PageBars {
  const top = Math.max(1, ...trend.map(({ created, completed }) => Math.max(created, completed)));
  const words = bucketWords(range, trend, formats);
  return {
    ...{ title: t("tasks.trend"), hue: TASKS, top, topLabel: formats.number(top), paired: true },
    names: [t("tasks.created"), t("tasks.finished")],
    bars: trend.map(({ created, completed }, index) => ({
      tick: words[index]?.tick ?? null,
      value: created,
      of: completed,
    })),
  };
}

function weekdaysOf(
  byWeekday: Statistics["habits"]["byWeekday"],
  weekStart: WeekStart,
  { t, formats }: Said,
): PageBars {
  return {
    ...{ title: t("habits.byWeekday"), hue: HABITS, top: 1, topLabel: percent(1, formats), paired: false },
    names: null,
    bars: weekdaysFrom(weekStart).map((weekday) => ({
      tick: formats.weekday(weekday, "short"),
      value: byWeekday.find((one) => one.weekday === weekday)?.completionRate ?? 0,
      of: null,
    })),
  };
}

function yearOf(days: Statistics["habits"]["year"], weekStart: WeekStart, { t, formats }: Said): PageYear {
  const [first] = days;
  const zero = first ? weekNumber(first.date, weekStart) : 0;
  const placed = days.map(({ date, done, due }) => ({
    week: weekNumber(date, weekStart) - zero,
    weekday: offsetInWeek(weekdayOf(date), weekStart),
    step: due > 0 ? Math.ceil((Math.min(done, due) * STEPS) / due) : null,
  }));
  return {
    ...{ title: t("habits.year"), hue: HABITS, days: placed },
    weekdays: weekdaysFrom(weekStart).map((weekday) => formats.weekday(weekday, "short")),
    weeks: (placed.at(-1)?.week ?? 0) + 1,
    months: days.flatMap(({ date }, index) =>
      date.endsWith("-01")
        ? [{ week: placed[index]?.week ?? 0, label: formats.date(date, "shortMonth") }]
        : [],
    ),
  };
}

function hoursOf(
  hours: Statistics["habits"]["hours"],
  weekStart: WeekStart,
  { t, formats }: Said,
): PageHours | null {
  if (hours.length === 0) return null;
  const all = hours.map(({ hour }) => hour);
  const [early, late] = [Math.min(...all), Math.max(...all)];
  const most = Math.max(1, ...hours.map(({ done }) => done));
  const shown = Array.from({ length: late - early + 1 }, (_, index) => early + index);
  const weekdays = weekdaysFrom(weekStart);
  const doneAt = (weekday: Weekday, hour: number) =>
    hours.find((one) => one.weekday === weekday && one.hour === hour)?.done ?? 0;
  return {
    ...{ title: t("habits.hours"), hue: HABITS },
    weekdays: weekdays.map((weekday) => formats.weekday(weekday, "short")),
    hours: shown.map((hour) => formats.time(timeOf(hour * 60))),
    cells: weekdays.flatMap((weekday, row) =>
      shown.map((hour, column) => ({
        weekday: row,
        hour: column,
        step: Math.ceil((doneAt(weekday, hour) * STEPS) / most),
      })),
    ),
  };
}

/** A list that has no rows is left out, as on the screen. */
function filledOf(lists: PageList[]): PageList[] {
  return lists.filter(({ rows }) => rows.length > 0);
}

function habitLists(
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

function taskLists({ byPriority, byTheme }: Statistics["tasks"], { t }: Said): PageList[] {
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

function themeLists({ themes, routines }: Statistics, { t, formats }: Said): PageList[] {
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
