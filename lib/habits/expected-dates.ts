import { isAway } from "./away";
import type { End, Walk } from "./occurrences";
import { stateOf } from "./reading";
import { datesIn, type Stretch } from "./stretches";

const FIRST_LOOK = 32;

/** Goes back over the expected days of a fixed schedule, looking at twice as many each time it goes on. */
export function walkDates(walk: Walk, stretch: Stretch): End {
  const { entries, away, since, today, visit } = walk;
  const { measure } = stretch.version;
  const dates = datesIn(stretch);
  const nothingAway = away.length === 0;
  const first = Math.max(stretch.from, walk.downTo);
  let look = FIRST_LOOK;
  for (let to = Math.min(walk.upTo, stretch.to); to >= first; look *= 2) {
    const from = Math.max(first, to - look + 1);
    const days = dates.between(from, to);
    for (let index = days.length - 1; index >= 0; index -= 1) {
      const day = days[index] as number;
      if (!nothingAway && isAway(away, day)) continue;
      if (day < since) return "unread";
      const state = stateOf(measure, entries.on(day), day === today);
      const isGoing =
        state === "done"
          ? visit("done", day, day, 1, 1)
          : state === "missed"
            ? visit("missed", day, day, 0, 1)
            : visit("passed", day, day, 0, 0);
      if (!isGoing) return "stopped";
    }
    to = from - 1;
  }
  return "start";
}
