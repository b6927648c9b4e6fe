import { civilOf } from "@/lib/calendar/civil";
import { monthDayIn, oncePerMonths } from "./monthly";
import type { Ranking } from "./ranked";

/** Every n years, from the anchor's on, on a month and day; 29 February is the 28th in a common year. */
export function yearly(every: number, month: number, day: number, anchor: number): Ranking {
  const first = civilOf(anchor).year * 12 + month - 1;
  return oncePerMonths(every * 12, first, (each) => monthDayIn(each, day));
}
