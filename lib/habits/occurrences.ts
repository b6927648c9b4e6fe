import { type CalendarDate, toDayNumber } from "@/lib/calendar/date";
import { walkCompletions } from "./completions";
import { courseOf } from "./course";
import { EntryCursor } from "./entry-cursor";
import { walkDates } from "./expected-dates";
import type { History } from "./habit";
import { walkPeriods } from "./quota-periods";
import type { Stretch } from "./stretches";

/**
 * What became of an expected occurrence: a day of a fixed schedule, the period of a quota, the completion of what is
 * due after one. `late` is done after its due day; `passed` is neither done nor missed: skipped, still open, or the
 * unmet part of a period that was cut.
 */
export type Outcome = "done" | "late" | "missed" | "passed";

/**
 * Told of each occurrence; false ends the walk. `from` and `to` are day numbers, `to` at most today; `done` of `due`
 * is what it adds to a rate. `count` is how many occurrences it tells of, one unless they were asked for in rows.
 */
export type Visit = (
  outcome: Outcome,
  from: number,
  to: number,
  done: number,
  due: number,
  count: number,
) => boolean;

/** How a walk ended: at the start, because it was told to, or where entries were not read (`History.since`). */
export type End = "start" | "stopped" | "unread";

/** A walk under way: its ways of meeting occurrences are one file each. */
export type Walk = ReturnType<typeof begin>;

/** First and last day, both included; no `from`: since the start. `inRows`: days done in a row may be told together. */
export type Range = { from?: CalendarDate; to: CalendarDate; inRows?: boolean };

/**
 * Goes back over the occurrences that end in a range, of which nothing after today is told, newest first. Costs what it
 * visits, not the history's age.
 */
export function walkBack(history: History, today: CalendarDate, range: Range, visit: Visit): End {
  const walk = begin(history, today, range, visit);
  for (let index = walk.stretches.length - 1; index >= 0; index -= 1) {
    const stretch = walk.stretches[index];
    if (!stretch || stretch.from > walk.upTo) continue;
    if (stretch.to < walk.downTo) break;
    const end = walkStretch(walk, stretch, walk.stretches[index + 1] ?? null);
    if (end !== "start") return end;
  }
  return "start";
}

function walkStretch(walk: Walk, stretch: Stretch, next: Stretch | null): End {
  const { schedule } = stretch.version;
  if (schedule.kind === "quota") return walkPeriods(walk, stretch, schedule);
  if (schedule.kind === "afterCompletion") return walkCompletions(walk, stretch, schedule, next);
  return walkDates(walk, stretch);
}

function begin(history: History, today: CalendarDate, { from, to, inRows = false }: Range, visit: Visit) {
  const last = to < today ? to : today;
  return {
    history,
    ...courseOf(history, today),
    entries: new EntryCursor(history.entries, last),
    since: history.since ? toDayNumber(history.since) : Number.NEGATIVE_INFINITY,
    today: toDayNumber(today),
    upTo: toDayNumber(last),
    downTo: from ? toDayNumber(from) : Number.NEGATIVE_INFINITY,
    inRows,
    visit,
  };
}
