import { addDays, type CalendarDate, daysBetween } from "@/lib/calendar/date";
import type { Move } from "../week";
import { heldDates, isDateOf, isHeld, type Run } from "./run";

/** A longer gap is the end of one session and the start of another. */
const LONGEST_GAP_DAYS = 2 * 365;

/** Runs that tell the same, as few as can be: one, or one for each stretch and each rule without end. */
export function joined(runs: Run[]): Run[] {
  if (runs.length < 2) return runs;

  const endless = distinct(runs.filter(({ last }) => last === null));
  const ended = stretches(
    runs.filter(({ last }) => last !== null),
    endless,
  );
  const [rule, ...moreRules] = endless;
  const [stretch, ...moreStretches] = ended;
  if (!rule || !stretch || moreRules.length > 0 || moreStretches.length > 0) return [...ended, ...endless];
  return continued(stretch, rule);
}

/** A rule without end is needless where another has all its dates. */
function distinct(endless: Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of endless.sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const same = kept.find((other) => other.everyWeeks === run.everyWeeks && isDateOf(other, run.first));
    if (same) same.uids.push(...run.uids);
    else kept.push(run);
  }
  return kept;
}

/** The dates of these runs, each once, as weekly runs with gaps. One that a rule without end has is the rule's. */
function stretches(runs: Run[], endless: Run[]): Run[] {
  const held = new Map<CalendarDate, Move | undefined>();
  for (const run of runs) {
    for (const date of heldDates(run)) {
      const rule = endless.find((candidate) => isDateOf(candidate, date));
      if (!rule) held.set(date, run.exceptions.get(date) ?? held.get(date));
      else if (!isHeld(rule, date)) rule.exceptions.delete(date);
    }
  }
  const [told] = runs;
  const uids = runs.flatMap((run) => run.uids);
  return told ? split([...held.keys()].sort()).map((dates) => withGaps({ ...told, uids }, dates, held)) : [];
}

function split(dates: CalendarDate[]): CalendarDate[][] {
  const parts: CalendarDate[][] = [];
  for (const date of dates) {
    const before = parts.at(-1)?.at(-1);
    if (before && daysBetween(before, date) <= LONGEST_GAP_DAYS) parts.at(-1)?.push(date);
    else parts.push([date]);
  }
  return parts;
}

/** The same told of these dates: weekly, cancelled where none of them is. */
function withGaps(told: Run, dates: CalendarDate[], held: ReadonlyMap<CalendarDate, Move | undefined>): Run {
  const [first = told.first] = dates;
  const last = dates.at(-1) ?? first;
  const exceptions = gapsBetween(first, last, 1, new Set(dates));
  for (const date of dates) {
    const move = held.get(date);
    if (move) exceptions.set(date, move);
  }
  return { ...told, first, last, everyWeeks: 1, isRule: false, exceptions };
}

/** One session where the rule without end goes on in the rhythm of what came before. */
function continued(stretch: Run, rule: Run): Run[] {
  const dates = heldDates(stretch);
  const last = dates.at(-1);
  const isInRhythm = dates.every((date) => daysBetween(date, rule.first) % (rule.everyWeeks * 7) === 0);
  const gap = last ? daysBetween(last, rule.first) : 0;
  if (!isInRhythm || gap <= 0 || gap > LONGEST_GAP_DAYS) return [stretch, rule];

  const gaps = gapsBetween(stretch.first, rule.first, rule.everyWeeks, new Set([...dates, rule.first]));
  const moves = [...stretch.exceptions].filter(([, move]) => move !== null);
  const exceptions = new Map([...gaps, ...moves, ...rule.exceptions]);
  return [{ ...rule, first: stretch.first, uids: [...stretch.uids, ...rule.uids], exceptions }];
}

function gapsBetween(
  first: CalendarDate,
  last: CalendarDate,
  everyWeeks: number,
  held: ReadonlySet<CalendarDate>,
): Map<CalendarDate, Move | null> {
  const gaps = new Map<CalendarDate, Move | null>();
  for (let date = first; date < last; date = addDays(date, everyWeeks * 7))
    if (!held.has(date)) gaps.set(date, null);
  return gaps;
}
