import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { isAway } from "./away";
import { type Course, courseOf } from "./course";
import { EntryCursor } from "./entry-cursor";
import { expectedDays } from "./expected";
import type { DayState, Entry, HabitVersion, History } from "./habit";
import { amountOf, isReached, shareOf, stateOf, timesOf } from "./reading";

export type HeatmapDay = {
  date: CalendarDate;
  /** Null where nothing was asked and nothing was done: not expected, paused, to come, or a free day under a quota. */
  state: DayState | null;
  expected: boolean;
  paused: boolean;
  /** Done though it was not expected. */
  extra: boolean;
  /** How much of the day's goal was reached, 0 to 1. */
  ratio: number;
  /** Of a numeric habit its amount, of a quota how many times; null without an entry. */
  value: number | null;
  note: string | null;
};

/** What became of each day from `from` to `to`, days to come and days before the start included. */
export function heatmap(
  history: History,
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): HeatmapDay[] {
  const course = courseOf(history, today);
  const expected = new Set(expectedDays(history, course, from, to, today));
  const entries = new EntryCursor(history.entries, to < today ? to : today);
  const days: HeatmapDay[] = [];
  for (let day = toDayNumber(to); day >= toDayNumber(from); day -= 1) {
    const entry = entries.on(day);
    days.push(dayOf(day, entry, course, expected.has(day), toDayNumber(today)));
  }
  return days.reverse();
}

function dayOf(
  day: number,
  entry: Entry | null,
  { stretches, away }: Course,
  expected: boolean,
  today: number,
): HeatmapDay {
  const version = stretches.findLast((stretch) => stretch.from <= day)?.version;
  const paused = version !== undefined && isAway(away, day);
  const told = { date: fromDayNumber(day), expected, paused, note: entry?.note ?? null };
  if (!version || day > today) return { ...told, state: null, extra: false, ratio: 0, value: null };
  const state = dayState(version, entry, expected, day === today);
  return {
    ...told,
    state,
    extra: !expected && entry !== null && isReached(version.measure, entry),
    ratio: state === "done" ? 1 : ratioOf(version, entry),
    value: amountTold(version, entry),
  };
}

function dayState(
  version: HabitVersion,
  entry: Entry | null,
  expected: boolean,
  isToday: boolean,
): DayState | null {
  const { measure, schedule } = version;
  const isPerDay = schedule.kind === "quota" && schedule.per === "day" && measure.kind === "yesNo";
  const state =
    isPerDay && entry?.status === "done" && timesOf(version, entry, isToday) < schedule.times
      ? stateOf(measure, null, isToday)
      : stateOf(measure, entry, isToday);
  if (state === "skipped") return state;
  if (state === "done") return expected || entry !== null ? state : null;
  const isFree = schedule.kind === "quota" && schedule.per !== "day" && !isToday;
  return expected && !isFree ? state : null;
}

function ratioOf({ measure, schedule }: HabitVersion, entry: Entry | null): number {
  if (entry?.status !== "done") return 0;
  if (schedule.kind === "quota" && schedule.per === "day" && measure.kind === "yesNo")
    return Math.min(1, Math.max(0, entry.value ?? 1) / schedule.times);
  return shareOf(measure, entry);
}

function amountTold({ measure, schedule }: HabitVersion, entry: Entry | null): number | null {
  if (entry?.status !== "done") return null;
  if (measure.kind !== "yesNo") return amountOf(measure.goal, entry);
  return schedule.kind === "quota" ? (entry.value ?? 1) : null;
}
