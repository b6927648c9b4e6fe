import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { LAST_DAY } from "@/lib/recurrence/dates";
import { type Away, awayOf } from "./away";
import type { History } from "./habit";
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

/** Whether its end by count has to be counted in entries: then `recentStreak` and `standing` need all of them too. */
export function countsCompletions({ count, versions }: History["plan"]): boolean {
  return count !== null && !versions.every(isFixed);
}

function endedByCount(history: History, stretches: Stretch[], away: Away, today: number): Stretch[] {
  let left = history.plan.count ?? Number.POSITIVE_INFINITY;
  const ended: Stretch[] = [];
  for (const stretch of stretches) {
    const counted = isFixed(stretch.version)
      ? countExpected(stretch, away, left)
      : countCompletions(history, stretch, today, left);
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
  { entries }: History,
  { from, to, version }: Stretch,
  today: number,
  most: number,
): Counted {
  const last = Math.min(to, today);
  const byDay = new Map(entries.map((entry) => [toDayNumber(entry.date), entry]));
  const days =
    version.measure.kind === "atMost"
      ? Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index)
      : [...byDay.keys()].filter((day) => day >= from && day <= last);
  let count = 0;
  for (const day of days) {
    count += timesOf(version, byDay.get(day) ?? null, day === today);
    if (count >= most) return { count, last: day };
  }
  return { count, last: null };
}
