import { MINUTES_PER_DAY, minutesOf } from "@/lib/calendar/time";
import { takesPlace } from "./occurrence";
import type { Occurrence, WeekDay } from "./week";

type Span = { occurrence: Occurrence; from: number; to: number };

/**
 * Pairs of occurrences that overlap by the wall clock, across midnight too, the earlier one first. Touching is no
 * clash; what is cancelled or moved away clashes with nothing. The first of `days`, which are consecutive, is the
 * eve: it only lends what runs on into the others.
 */
export function clashes(days: WeekDay[]): [Occurrence, Occurrence][] {
  const pairs: [Occurrence, Occurrence][] = [];
  let running: Span[] = [];
  for (const span of spans(days)) {
    running = running.filter((earlier) => earlier.to > span.from);
    if (span.from >= MINUTES_PER_DAY) {
      for (const earlier of running) pairs.push([earlier.occurrence, span.occurrence]);
    }
    running.push(span);
  }
  return pairs;
}

/** Minutes from the eve's midnight, in order of their beginning. */
function spans(days: WeekDay[]): Span[] {
  const all = days.flatMap(({ date, occurrences }, index) =>
    occurrences
      .filter((occurrence) => takesPlace(occurrence, date))
      .map((occurrence) => {
        const from = index * MINUTES_PER_DAY + minutesOf(occurrence.start);
        return { occurrence, from, to: from + occurrence.minutes };
      }),
  );
  return all.sort((a, b) => a.from - b.from);
}
