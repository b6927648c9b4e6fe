import { isAway } from "./away";
import type { Measure } from "./habit";
import type { End, Walk } from "./occurrences";
import { stateOf } from "./reading";
import { datesIn, type Stretch } from "./stretches";

const FIRST_LOOK = 32;

/** Goes back over the expected days of a fixed schedule, looking at twice as many each time it goes on. */
export function walkDates(walk: Walk, stretch: Stretch): End {
  const { away } = walk;
  const dates = datesIn(stretch);
  const first = Math.max(stretch.from, walk.downTo);
  let look = FIRST_LOOK;
  for (let to = Math.min(walk.upTo, stretch.to); to >= first; look *= 2) {
    const from = Math.max(first, to - look + 1);
    const isEveryDay = away.length === 0 && dates.count(from, to) === to - from + 1;
    const end = isEveryDay
      ? tellInRow(walk, stretch, from, to)
      : tellEach(walk, stretch, dates.between(from, to));
    if (end !== "start") return end;
    to = from - 1;
  }
  return "start";
}

/** Tells of days in a row, as many together as were done in a row where the visitor takes them so. */
function tellInRow(walk: Walk, { version: { measure } }: Stretch, from: number, to: number): End {
  const { entries, since, visit } = walk;
  const takesRows = walk.inRows && measure.kind === "yesNo";
  const first = Math.max(from, since);
  for (let day = to; day >= first; ) {
    const done = takesRows ? entries.doneInRow(day, first) : 0;
    if (done > 0 && !visit("done", day - done + 1, day, done, done, done)) return "stopped";
    if (done === 0 && !tell(walk, measure, day)) return "stopped";
    day -= done || 1;
  }
  return first > from ? "unread" : "start";
}

function tellEach(walk: Walk, { version: { measure } }: Stretch, days: number[]): End {
  const { away, since } = walk;
  for (let index = days.length - 1; index >= 0; index -= 1) {
    const day = days[index] ?? 0;
    if (isAway(away, day)) continue;
    if (day < since) return "unread";
    if (!tell(walk, measure, day)) return "stopped";
  }
  return "start";
}

function tell({ entries, today, visit }: Walk, measure: Measure, day: number): boolean {
  const state = stateOf(measure, entries.on(day), day === today);
  if (state === "done") return visit("done", day, day, 1, 1, 1);
  return state === "missed" ? visit("missed", day, day, 0, 1, 1) : visit("passed", day, day, 0, 0, 1);
}
