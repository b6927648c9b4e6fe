import { type CalendarDate, toDayNumber } from "@/lib/calendar/date";
import { LAST_DAY } from "@/lib/recurrence/dates";
import { type Course, countCompletions, countsCompletions, courseOf } from "./course";
import type { History } from "./habit";
import { walkBack } from "./occurrences";
import { countPresent, isFixed } from "./stretches";
import { toCome } from "./to-come";

/**
 * How much of it is done, 0 to 1: done / expected occurrences from start to end, skipped ones and those to come
 * included. Null without an end, or where nothing is expected. What is due after a completion is expected as often as
 * it would be if it were done on time from now on.
 */
export function progress(history: History, today: CalendarDate): number | null {
  const { plan } = history;
  if (plan.endsOn === null && plan.count === null) return null;
  const course = courseOf(history, today);
  const { done, due } = countsCompletions(plan)
    ? { done: countedDone(history, course, today), due: plan.count ?? 0 }
    : fromStartToEnd(history, course, today);
  return due > 0 ? Math.min(1, done / due) : null;
}

function fromStartToEnd(history: History, { stretches, away }: Course, today: CalendarDate) {
  const now = toDayNumber(today);
  const sum = { done: 0, due: 0 };
  walkBack(history, today, { to: today }, (outcome, _from, to, done, due) => {
    const stretch = stretches.findLast(({ from }) => from <= to);
    sum.done += outcome === "late" ? 1 : done;
    const isAlsoToCome =
      outcome === "missed" && to === now && stretch?.version.schedule.kind === "afterCompletion";
    if (stretch && !isFixed(stretch.version) && !isAlsoToCome) sum.due += due;
    return true;
  });
  const isEndless = stretches.at(-1)?.to === LAST_DAY;
  for (const stretch of isEndless ? [] : stretches) {
    const more = isFixed(stretch.version)
      ? { done: 0, due: countPresent(stretch, away, stretch.from, stretch.to) }
      : toCome(history, { stretches, away }, stretch, today);
    sum.done += more.done;
    sum.due += more.due;
  }
  // A pause without an end puts off an end by count for good.
  return isEndless ? { ...sum, due: history.plan.count ?? 0 } : sum;
}

/** What an end by count of completions has counted so far. */
function countedDone(history: History, { stretches, away }: Course, today: CalendarDate): number {
  let count = 0;
  for (const stretch of stretches)
    if (!isFixed(stretch.version))
      count += countCompletions(
        history,
        { stretches, away },
        stretch,
        toDayNumber(today),
        Number.POSITIVE_INFINITY,
      ).count;
  walkBack(history, today, { to: today }, (_outcome, _from, to, done) => {
    const stretch = stretches.findLast(({ from }) => from <= to);
    if (stretch && isFixed(stretch.version)) count += done;
    return true;
  });
  return count;
}
