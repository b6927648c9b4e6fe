import { timeOf } from "@/lib/calendar/time";
import {
  offsetInWeek,
  type Weekday,
  type WeekStart,
  weekdayOf,
  weekdaysFrom,
  weekNumber,
} from "@/lib/calendar/week";
import { insightWords } from "@/lib/statistics/insight-words";
import type { Statistics } from "@/lib/statistics/queries";
import { bucketWords, percent } from "@/lib/statistics/words";
import { habitLists, taskLists, themeLists } from "./statistics-lists";
import type { PageBars, PageHours, PageYear, StatisticsPage } from "./statistics-page";
import { HABITS, type Said, TASKS } from "./statistics-said";

type Pictures = Omit<
  StatisticsPage,
  "paper" | "ink" | "language" | "title" | "span" | "printed" | "link" | "missingLetters" | "pageOf"
>;

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
