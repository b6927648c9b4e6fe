import { addDays, type CalendarDate, toDateColumn } from "@/lib/calendar/date";
import { timeOf } from "@/lib/calendar/time";
import { weekdayOf } from "@/lib/calendar/week";
import { instantOf } from "@/lib/calendar/zone";
import type { Measure } from "@/lib/habits/habit";
import { occursOn } from "@/lib/recurrence/recurrence";
import type { Schedule } from "@/lib/recurrence/schema";
import { chance, chosen } from "./chance";
import { type DemoHabit, demoPauses, type Name } from "./habits";

type Version = { from: CalendarDate; anchor: CalendarDate; schedule: Schedule; measure: Measure };
type Moment = { now: Date; today: CalendarDate; zone: string };

/** The stretches in which the habit kept one schedule and measure, oldest first. */
export function versionsOf(habit: DemoHabit, today: CalendarDate): Version[] {
  const { schedule, measure, until } = habit;
  const start = addDays(today, -habit.started);
  if (!until) return [{ from: start, anchor: start, schedule, measure }];
  const changed = addDays(today, -until.daysAgo);
  return [
    { from: start, anchor: start, schedule: until.schedule, measure: until.measure },
    { from: changed, anchor: changed, schedule, measure },
  ];
}

/** What one person did about it, day by day; today only what the hour allows. Always the same for the same day. */
export function entriesOf(habit: DemoHabit, name: Name, { now, today, zone }: Moment) {
  const share = habit.by[name] ?? 0;
  const versions = versionsOf(habit, today);
  const last = addDays(today, -(habit.ended ?? 0));
  const comesUp = versions.map(comingUp);
  const entries = [];
  let restUntil = addDays(today, -habit.started);
  for (let date = restUntil; date <= last; date = addDays(date, 1)) {
    const index = versions.findLastIndex(({ from }) => from <= date);
    const version = versions[index];
    if (!version || date < restUntil || isPaused(name, habit.title, date, today)) continue;
    if (!comesUp[index]?.(date)) continue;
    const entry = entryOn(habit, name, date, share, version.measure);
    const at = instantOf(date, usualTime(habit, name, date), zone);
    if (!entry || at > now) continue;
    entries.push({ date: toDateColumn(date), at, createdAt: at, ...entry });
    if (version.schedule.kind === "afterCompletion") restUntil = addDays(date, version.schedule.every);
  }
  return entries;
}

function comingUp({ schedule, anchor, from }: Version): (date: CalendarDate) => boolean {
  if (schedule.kind === "quota" || schedule.kind === "afterCompletion") return () => true;
  const recurrence = {
    schedule,
    anchor,
    startsOn: from,
    endsOn: null,
    count: null,
    weekStart: "MO" as const,
  };
  return (date) => occursOn(recurrence, date);
}

/** Mondays are hard. */
const HARD = 0.6;
const SKIPPED = 0.05;
const NOTED = 0.06;

function entryOn(habit: DemoHabit, name: Name, date: CalendarDate, share: number, measure: Measure) {
  const luck = chance(name, habit.title, date);
  const likely = share < 1 && weekdayOf(date) === "MO" ? share * HARD : share;
  const note = chance(date, habit.title, "note") < NOTED ? (chosen(habit.notes ?? [], date) ?? null) : null;
  if (measure.kind === "yesNo") {
    if (luck < likely) return { status: "done", value: null, note };
    if (luck > 1 - SKIPPED && habit.skips) {
      return { status: "skipped", value: null, note: chosen(habit.skips, date) ?? null };
    }
    return null;
  }
  if (measure.kind === "atLeast" && luck > 1 - (1 - likely) / 2) return null;
  return { status: "done", value: valueOn(habit, date, luck < likely, measure.goal), note };
}

/** Within the habit's values, on the right side of the goal. */
function valueOn(
  { values = [0, 1], measure, title }: DemoHabit,
  date: CalendarDate,
  good: boolean,
  goal: number,
) {
  const [least, most] = values;
  const enough = good === (measure.kind === "atLeast");
  const [from, to] = enough ? [goal, most] : [least, goal];
  const step = Number.isInteger(goal) && most > 5 ? 1 : 0.25;
  const value = from + chance(date, title, "value") * (to - from);
  const rounded = Math.round(value / step) * step;
  if (measure.kind === "atMost") return good ? Math.min(goal, Math.floor(value)) : goal + 1;
  return good ? Math.max(goal, rounded) : Math.min(goal - step, rounded);
}

function usualTime(habit: DemoHabit, name: Name, date: CalendarDate) {
  const minutes = Math.floor(chance(name, habit.title, date, "time") ** 2 * 110);
  return timeOf(habit.hour * 60 + minutes);
}

function isPaused(name: Name, title: string, date: CalendarDate, today: CalendarDate): boolean {
  return demoPauses.some(
    ({ by, title: only, from, to }) =>
      by === name &&
      (only === null || only === title) &&
      addDays(today, -from) <= date &&
      (to === null || date <= addDays(today, -to)),
  );
}
