import { addDays, type CalendarDate } from "@/lib/calendar/date";
import type { Entry, HabitVersion, History } from "@/lib/habits/habit";
import { dueAfter } from "@/lib/recurrence/after-completion";
import { periodOf } from "@/lib/recurrence/period";
import { occursOn } from "@/lib/recurrence/recurrence";

/** What product.md says of streaks and rates, slowly: from the first day to the last, a day at a time. */
export type Told = {
  outcome: "done" | "late" | "missed" | "passed";
  to: CalendarDate;
  done: number;
  due: number;
};

type World = { history: History; today: CalendarDate; end: CalendarDate };

export function slowOccurrences(history: History, today: CalendarDate): Told[] {
  const end = lastDay(history, today);
  const last = end < today ? end : today;
  const world = { history, today, end };
  return history.plan.versions.flatMap((version, index) => {
    const next = history.plan.versions[index + 1] ?? null;
    const days = datesFrom(version.from, last).filter((date) => !next || date < next.from);
    const { kind } = version.schedule;
    if (days.length === 0) return [];
    if (kind === "quota") return slowPeriods(world, version, next, days);
    if (kind === "afterCompletion") return slowWaits(world, version, next, days);
    return days
      .filter((date) => occurs(version, date) && !isAway(history, date))
      .map((date): Told => {
        const state = stateOn(world, date);
        const due = state === "done" || state === "missed" ? 1 : 0;
        return { outcome: due ? (state as "done") : "passed", to: date, done: state === "done" ? 1 : 0, due };
      });
  });
}

export function slowStreak(told: Told[]): number {
  let length = 0;
  for (const { outcome } of told.toReversed()) {
    if (outcome === "missed") break;
    if (outcome !== "passed") length += 1;
    if (outcome === "late") break;
  }
  return length;
}

export function slowLongest(told: Told[]): number {
  return Math.max(0, ...told.map((_, index) => slowStreak(told.slice(0, index + 1))));
}

/** An end by date, or the day on which the count is reached. */
function lastDay(history: History, today: CalendarDate): CalendarDate {
  const { startsOn, endsOn, count } = history.plan;
  const end = endsOn ?? addDays(today, 1000);
  if (count === null) return end;
  let counted = 0;
  for (const date of datesFrom(startsOn, end)) {
    const version = versionOn(history, date);
    if (version.schedule.kind === "quota" || version.schedule.kind === "afterCompletion")
      counted += date <= today ? timesOn({ history, today }, date) : 0;
    else if (occurs(version, date) && !isAway(history, date)) counted += 1;
    if (counted >= count) return date;
  }
  return end;
}

function slowPeriods(
  world: World,
  version: HabitVersion,
  next: HabitVersion | null,
  days: CalendarDate[],
): Told[] {
  const { history, today, end } = world;
  const { schedule, weekStart } = version;
  if (schedule.kind !== "quota") return [];
  const starts = [...new Set(days.map((date) => periodOf(schedule.per, date, weekStart).from))];
  return starts.map((start): Told => {
    const present = days.filter((date) => periodOf(schedule.per, date, weekStart).from === start);
    const to = present.at(-1) ?? version.from;
    const period = periodOf(schedule.per, to, weekStart);
    const whole = datesFrom(period.from, period.to);
    const belongs = (date: CalendarDate) =>
      date >= version.from && date <= end && (!next || date < next.from);
    const isOver = whole.filter(belongs).every((date) => date < today);
    const isCut = !whole.every((date) => belongs(date) && !isAway(history, date));
    const skips = present.filter((date) => entryOn(history, date)?.status === "skipped").length;
    const times = present.reduce((sum, date) => sum + timesOn(world, date), 0);
    const due = schedule.times - skips;
    if (due <= 0) return { outcome: "passed", to, done: 0, due: 0 };
    if (times >= due) return { outcome: "done", to, done: due, due };
    if (isCut || !isOver) return { outcome: "passed", to, done: 0, due: 0 };
    return { outcome: "missed", to, done: times, due };
  });
}

function slowWaits(
  world: World,
  version: HabitVersion,
  next: HabitVersion | null,
  days: CalendarDate[],
): Told[] {
  const { history, today, end } = world;
  const { schedule, anchor, measure } = version;
  if (schedule.kind !== "afterCompletion") return [];
  const dueFrom = (moved: CalendarDate | null) => {
    let due = moved ? dueAfter(schedule, moved) : anchor;
    if (due < anchor) due = anchor;
    for (let tries = 0; isAway(history, due); tries += 1) {
      if (tries > 1000) return null;
      due = addDays(due, 1);
    }
    return due;
  };
  let moved: CalendarDate | null =
    history.entries
      .filter(({ date }) => date < version.from && date <= today)
      .findLast(({ date }) => ["done", "skipped"].includes(stateOn(world, date)))?.date ?? null;
  const told: Told[] = [];
  for (const date of days) {
    const due = dueFrom(moved);
    const state = stateOn(world, date);
    const isLate = due !== null && date > due;
    const byItself =
      measure.kind === "atMost" &&
      !entryOn(history, date) &&
      (due === null || date < due || isAway(history, date));
    if (state === "skipped") told.push({ outcome: isLate ? "missed" : "passed", to: date, done: 0, due: 0 });
    else if (state === "done" && !byItself)
      told.push({ outcome: isLate ? "late" : "done", to: date, done: isLate ? 0 : 1, due: 1 });
    else continue;
    moved = date;
  }
  const last = days.at(-1) ?? version.from;
  const due = dueFrom(moved);
  const waitsOn =
    next?.schedule.kind === "afterCompletion" &&
    next.anchor === anchor &&
    addDays(last, 1) === next.from &&
    last < end;
  const isOverdue = due !== null && (last === today ? due < today : due <= last);
  if (isOverdue && !waitsOn) told.push({ outcome: "missed", to: last, done: 0, due: 1 });
  return told;
}

function timesOn(world: Pick<World, "history" | "today">, date: CalendarDate): number {
  const { measure, schedule } = versionOn(world.history, date);
  const entry = entryOn(world.history, date);
  if (entry === null && isAway(world.history, date)) return 0;
  if (stateOn(world, date) !== "done") return 0;
  return measure.kind === "yesNo" && schedule.kind === "quota" ? (entry?.value ?? 1) : 1;
}

function stateOn({ history, today }: Pick<World, "history" | "today">, date: CalendarDate): string {
  const { measure } = versionOn(history, date);
  const entry = entryOn(history, date);
  const undecided = date === today ? "open" : "missed";
  if (entry?.status === "skipped") return "skipped";
  if (measure.kind === "yesNo") return entry ? "done" : undecided;
  const value = entry ? (entry.value ?? measure.goal) : 0;
  if (measure.kind === "atLeast") return entry && value >= measure.goal ? "done" : undecided;
  return date === today ? "open" : value <= measure.goal ? "done" : "missed";
}

function versionOn({ plan }: History, date: CalendarDate): HabitVersion {
  const version = plan.versions.filter(({ from }) => from <= date).at(-1) ?? plan.versions[0];
  if (!version) throw new RangeError("no version");
  return version;
}

function occurs({ schedule, anchor, weekStart, from }: HabitVersion, date: CalendarDate): boolean {
  return occursOn({ schedule, anchor, weekStart, startsOn: from, endsOn: null, count: null }, date);
}

function entryOn({ entries }: History, date: CalendarDate): Entry | null {
  return entries.find((entry) => entry.date === date) ?? null;
}

function isAway({ pauses, missing }: History, date: CalendarDate): boolean {
  return missing.includes(date) || pauses.some(({ from, to }) => from <= date && (to === null || date <= to));
}

function datesFrom(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  return dates;
}
