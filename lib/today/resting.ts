import type { CalendarDate } from "@/lib/calendar/date";
import type { PauseRange } from "@/lib/habits/habit";

/** The pause under which everything rests on a day: of several the one that ends last. Null where none does. */
export function restingOn(pauses: PauseRange[], date: CalendarDate): PauseRange | null {
  const holding = pauses.filter(({ from, to }) => from <= date && (to === null || to >= date));
  return holding.toSorted((one, other) => ((one.to ?? END) < (other.to ?? END) ? 1 : -1))[0] ?? null;
}

/** Later than any date. */
const END = "9999";
