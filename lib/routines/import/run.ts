import { addDays, type CalendarDate, daysBetween } from "@/lib/calendar/date";
import type { TimeOfDay } from "@/lib/calendar/time";
import { type Weekday, weekdayOf } from "@/lib/calendar/week";
import type { Move } from "../week";

/** What is told of an event: two that agree in it are one session. */
export type Told = {
  title: string;
  location: string | null;
  weekday: Weekday;
  start: TimeOfDay;
  minutes: number;
};

/**
 * A session in the making: a date every so many weeks from `first` to `last` (null: without end). An exception is a
 * move, or null where that date is cancelled. `isRule`: the file says every how many weeks; else that is found out.
 */
export type Run = Told & {
  uids: string[];
  first: CalendarDate;
  last: CalendarDate | null;
  everyWeeks: number;
  isRule: boolean;
  exceptions: Map<CalendarDate, Move | null>;
};

/** A session that is held once. */
export function singleRun(told: Omit<Told, "weekday">, uid: string | null, date: CalendarDate): Run {
  const bounds = { first: date, last: date, everyWeeks: 1, isRule: false };
  return { ...told, ...bounds, weekday: weekdayOf(date), uids: uid ? [uid] : [], exceptions: new Map() };
}

/** What must agree, as one text. */
export function keyOf({ title, location, weekday, start, minutes }: Told): string {
  return JSON.stringify([title, weekday, start, minutes, location]);
}

/** True where the run has that date and it is not cancelled. */
export function isHeld(run: Run, date: CalendarDate): boolean {
  return isDateOf(run, date) && run.exceptions.get(date) !== null;
}

/** True where the run has that date, cancelled or not. */
export function isDateOf({ first, last, everyWeeks }: Run, date: CalendarDate): boolean {
  if (date < first || (last !== null && date > last)) return false;
  return daysBetween(first, date) % (everyWeeks * 7) === 0;
}

/** The dates on which a run with an end is held or from which it was moved. */
export function heldDates(run: Run): CalendarDate[] {
  const dates: CalendarDate[] = [];
  if (run.last === null) throw new RangeError("a run without end");
  for (let date = run.first; date <= run.last; date = addDays(date, run.everyWeeks * 7)) {
    if (run.exceptions.get(date) !== null) dates.push(date);
  }
  return dates;
}

/** How many dates a run has, cancelled ones too; without end it counts as one. */
export function dateCount({ first, last, everyWeeks }: Run): number {
  return last === null ? 1 : daysBetween(first, last) / (everyWeeks * 7) + 1;
}

/** Begins and ends on dates that are not cancelled. Null where none is left. */
export function trimmed(run: Run): Run | null {
  const exceptions = new Map(run.exceptions);
  let { first, last } = run;
  while (exceptions.get(first) === null && (last === null || first <= last)) {
    exceptions.delete(first);
    first = addDays(first, run.everyWeeks * 7);
  }
  while (last !== null && first <= last && exceptions.get(last) === null) {
    exceptions.delete(last);
    last = addDays(last, -run.everyWeeks * 7);
  }
  return last !== null && first > last ? null : { ...run, first, last, exceptions };
}
