import { addDays, type CalendarDate, daysBetween, toDayNumber } from "@/lib/calendar/date";
import { Growth } from "./growth";
import type { History } from "./habit";
import { MARK_AGE_DAYS, MARK_DAYS } from "./streak-mark";
import { longestWindow, type Step, stepsOf, strengthBefore } from "./strength-steps";

/** How strong a habit was at the end of a day. */
export type StrengthMark = { until: CalendarDate; strength: number };

/** A strength, and the newest mark to go on from another time. */
export type MarkedStrength = { strength: number; mark: StrengthMark | null };

/**
 * The strength, gone on from a mark where there is one: of the days before it only a window's are looked at, for what
 * it adds up to. Null where more would have to be read.
 */
export function markedStrength(
  history: History,
  today: CalendarDate,
  known: StrengthMark | null,
): MarkedStrength | null {
  const steps = stepsOf(history, toDayNumber(today));
  const longest = longestWindow(history.plan);
  const from = known ? firstOfWindow(steps, toDayNumber(known.until), longest) : Number.NEGATIVE_INFINITY;
  if (history.since && from < toDayNumber(history.since)) return null;
  const settled = addDays(today, -MARK_DAYS);
  const growth = new Growth(history.entries, longest, strengthBefore(history.plan));
  let mark: StrengthMark | null = null;
  const goOn = () => {
    if (known) growth.strength = known.strength;
  };
  const note = () => {
    mark = { until: settled, strength: growth.strength };
  };
  const isNoted = settled >= history.plan.startsOn && (!known || settled > known.until);
  walk(growth, steps, from, [
    ...(known ? [{ day: toDayNumber(known.until), stop: goOn }] : []),
    ...(isNoted ? [{ day: toDayNumber(settled), stop: note }] : []),
  ]);
  return { strength: growth.strength, mark };
}

/** Whether a page that went on from `known` ought to keep the newer mark. */
export function isNewer(mark: StrengthMark | null, known: StrengthMark | null): mark is StrengthMark {
  return mark !== null && (known === null || daysBetween(known.until, mark.until) >= MARK_AGE_DAYS);
}

/** What is to be done at the end of a day. */
type Stop = { day: number; stop: () => void };

function walk(growth: Growth, steps: Step[], from: number, stops: Stop[]): void {
  const stopBefore = (day: number) => {
    while ((stops[0]?.day ?? day) < day) stops.shift()?.stop();
  };
  for (const { window, worth, ranges } of steps) {
    growth.begin(window, worth);
    for (const range of ranges) {
      let next = Math.max(range.from, from);
      while (next <= range.to) {
        stopBefore(next);
        const to = Math.min(range.to, stops[0]?.day ?? range.to);
        growth.through(next, to, null, 0);
        next = to + 1;
      }
    }
  }
  stopBefore(Number.POSITIVE_INFINITY);
}

/** The first of the last so many days up to one that are there; infinitely early where there are not as many. */
function firstOfWindow(steps: Step[], until: number, days: number): number {
  let left = days;
  for (const { from, to } of steps.flatMap(({ ranges }) => ranges).reverse()) {
    if (from > until) continue;
    const last = Math.min(to, until);
    if (last - from + 1 >= left) return last - left + 1;
    left -= last - from + 1;
  }
  return Number.NEGATIVE_INFINITY;
}
