import { type CalendarDate, daysBetween } from "@/lib/calendar/date";
import { heldDates, isDateOf, type Run } from "./run";
import { MOST_WEEKS } from "./weekly";

/** Two dates are a gap, three make a rhythm. */
const FEWEST_DATES = 3;

/**
 * A run every how many weeks its dates show: the greatest common divisor of their gaps. What is then still missing
 * stays cancelled. Where a rule of the file says it, that stands.
 */
export function withRhythm(run: Run): Run {
  if (run.first === run.last) return { ...run, everyWeeks: 1 };
  if (run.isRule) return run;
  const dates = heldDates(run);
  if (dates.length < FEWEST_DATES) return run;

  const rhythmic = { ...run, everyWeeks: rhythmOf(dates) };
  const exceptions = [...run.exceptions].filter(([date]) => isDateOf(rhythmic, date));
  return { ...rhythmic, exceptions: new Map(exceptions) };
}

function rhythmOf(dates: CalendarDate[]): number {
  const [first] = dates;
  const weeks = dates.slice(1).map((date) => (first ? daysBetween(first, date) / 7 : 0));
  const common = weeks.reduce(greatestCommonDivisor);
  let everyWeeks = Math.min(common, MOST_WEEKS);
  while (common % everyWeeks !== 0) everyWeeks -= 1;
  return everyWeeks;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
