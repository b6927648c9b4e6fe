import { type CalendarDate, daysBetween } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import { dueAfter } from "@/lib/recurrence/after-completion";
import { nextOccurrence } from "@/lib/recurrence/recurrence";
import { rhythmOf } from "@/lib/recurrence/rhythm";
import type { Schedule } from "@/lib/recurrence/schema";

export type Repeating = {
  repeat: Schedule;
  repeatFrom: CalendarDate;
  weekStart: WeekStart;
  dueOn: CalendarDate | null;
};

/**
 * When a repeating task is due again: on the first occurrence after the later of its due day and the day it was
 * finished, or so long after it was finished. What was missed does not pile up. Null where the rule has ended.
 */
export function dueAgain(task: Repeating, finished: CalendarDate): CalendarDate | null {
  const { repeat: schedule, repeatFrom, weekStart, dueOn } = task;
  if (schedule.kind === "afterCompletion") return dueAfter(schedule, finished);
  const after = dueOn !== null && daysBetween(finished, dueOn) > 0 ? dueOn : finished;
  const bounds = { anchor: repeatFrom, startsOn: repeatFrom, endsOn: null, count: null };
  return nextOccurrence({ schedule, weekStart, ...bounds }, after);
}

/**
 * The days on which a task is due as it is seen today, at most `most`: its own, and those that follow if each is finished
 * in time. What follows a completion has one more, since the next hangs on when that is.
 */
export function dueDates(task: Repeating, today: CalendarDate, most = 5): CalendarDate[] {
  const dates = task.dueOn === null ? [] : [task.dueOn];
  const enough = task.repeat.kind === "afterCompletion" ? dates.length + 1 : most;
  let finished = task.dueOn === null || daysBetween(task.dueOn, today) > 0 ? today : task.dueOn;
  while (dates.length < enough) {
    const next = dueAgain(task, finished);
    if (next === null) break;
    dates.push(next);
    finished = next;
  }
  return dates;
}

/** From where a new schedule is counted: its phase goes on while kind and interval are the same. */
export function repeatsFrom(
  before: { repeat: Schedule | null; repeatFrom: CalendarDate | null },
  repeat: Schedule,
  start: CalendarDate,
): CalendarDate {
  const goesOn = before.repeat !== null && rhythmOf(before.repeat) === rhythmOf(repeat);
  return goesOn && before.repeatFrom ? before.repeatFrom : start;
}
