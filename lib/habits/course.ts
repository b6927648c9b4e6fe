import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { LAST_DAY } from "@/lib/recurrence/dates";
import { type Away, awayOf, isAway } from "./away";
import { movesIn } from "./due-day";
import type { HabitPlan, History } from "./habit";
import { timesOf } from "./reading";
import { countPresent, datesIn, isFixed, type Stretch, stretchesOf } from "./stretches";

/** What a history comes to: its stretches, ended by its end by date or by count, and the days that are not there. */
export type Course = { stretches: Stretch[]; away: Away };

export function courseOf(history: History, today: CalendarDate): Course {
  const away = awayOf(history);
  const stretches = stretchesOf(history.plan);
  if (history.plan.count === null) return { stretches, away };
  return { stretches: endedByCount(history, stretches, away, toDayNumber(today)), away };
}

/**
 * The last day on which it can be expected, from the day after which it is archived; null where no end is known yet,
 * as with a count of completions. A count counts expected occurrences, done or not; completions where what was done
 * decides what is due.
 */
export function lastDay(history: History, today: CalendarDate): CalendarDate | null {
  const last = courseOf(history, today).stretches.at(-1);
  return last && last.to < LAST_DAY ? fromDayNumber(last.to) : null;
}

/** Whether an end by count is one of completions. */
export function countsCompletions({ count, versions }: HabitPlan): boolean {
  return count !== null && !versions.every(isFixed);
}

/**
 * Whether nothing can be told of it from its latest entries: an end by a count of completions, and what is done by
 * itself where nothing is said (*at most*, after completion). Such a history has no `since`.
 */
export function needsAllEntries(plan: HabitPlan): boolean {
  return (
    countsCompletions(plan) ||
    plan.versions.some(
      ({ schedule, measure }) => schedule.kind === "afterCompletion" && measure.kind === "atMost",
    )
  );
}

function endedByCount(history: History, stretches: Stretch[], away: Away, today: number): Stretch[] {
  let left = history.plan.count ?? Number.POSITIVE_INFINITY;
  const ended: Stretch[] = [];
  for (const stretch of stretches) {
    const counted = isFixed(stretch.version)
      ? countExpected(stretch, away, left)
      : countCompletions(history, { stretches, away }, stretch, today, left);
    ended.push({ ...stretch, to: counted.last ?? stretch.to });
    if (counted.last !== null) break;
    left -= counted.count;
  }
  return ended;
}

type Counted = { count: number /** The day of the last that was looked for. */; last: number | null };

function countExpected(stretch: Stretch, away: Away, most: number): Counted {
  const open = away.find(({ to }) => to === Number.POSITIVE_INFINITY);
  const to = Math.min(stretch.to, (open?.from ?? Number.POSITIVE_INFINITY) - 1);
  const dates = datesIn(stretch);
  // Those away come on top of the most; more of them lie before the day that is then reached, and so on.
  for (let nth = most; ; ) {
    const day = to < stretch.from ? null : dates.nth(nth, stretch.from, to);
    if (day === null) return { count: countPresent(stretch, away, stretch.from, to), last: null };
    const missing = most - countPresent(stretch, away, stretch.from, day);
    if (missing === 0) return { count: most, last: day };
    nth += missing;
  }
}

/** The completions of a stretch up to today: all of them, or the day of the `most`th. */
export function countCompletions(
  history: History,
  { stretches, away }: Course,
  stretch: Stretch,
  today: number,
  most: number,
): Counted {
  const { version } = stretch;
  const byDay = new Map(history.entries.map((entry) => [toDayNumber(entry.date), entry]));
  let count = 0;
  for (const day of daysDone(history, { stretches, away }, stretch, today, [...byDay.keys()])) {
    count += timesOf(version, byDay.get(day) ?? null, day === today);
    if (count >= most) return { count, last: day };
  }
  return { count, last: null };
}

/** The days of a stretch on which it may have been done: those with an entry, of *at most* others too. */
function daysDone(
  history: History,
  course: Course,
  stretch: Stretch,
  today: number,
  entered: number[],
): number[] {
  const { schedule, measure } = stretch.version;
  const [from, to] = [stretch.from, Math.min(stretch.to, today)];
  const isEntered = (day: number) => day >= from && day <= to;
  if (measure.kind !== "atMost") return entered.filter(isEntered);
  if (schedule.kind === "afterCompletion") {
    const now = fromDayNumber(today);
    const moveBefore = movesIn(history, course, stretch, schedule, { day: now, today: now });
    const days: number[] = [];
    for (let move = moveBefore(to + 1); move && move.day >= from; move = moveBefore(move.day))
      if (!move.isSkip) days.push(move.day);
    return days.reverse();
  }
  const known = new Set(entered);
  const days: number[] = [];
  for (let day = from; day <= to; day += 1) if (known.has(day) || !isAway(course.away, day)) days.push(day);
  return days;
}
