import { addDays, type CalendarDate, daysBetween } from "@/lib/calendar/date";
import { MINUTES_PER_DAY, minutesOf, type TimeOfDay, timeOf } from "@/lib/calendar/time";
import type { Occurrence, Week } from "./week";

/** What clashes, on which date that begins, and from when to when both take place. */
export type ClashSpan = { one: string; other: string; date: CalendarDate; from: TimeOfDay; to: TimeOfDay };

/** The clashes of a week for a sentence about each. An occurrence that is in none of its days is of the eve. */
export function clashSpans({ from, days, overlaps }: Week): ClashSpan[] {
  const standing = new Map<Occurrence, CalendarDate>();
  for (const { date, occurrences } of days) {
    for (const occurrence of occurrences) standing.set(occurrence, date);
  }
  return overlaps.map(([one, other]) => {
    const date = standing.get(other) ?? from;
    const earlier = daysBetween(standing.get(one) ?? addDays(from, -1), date) * MINUTES_PER_DAY;
    const end = Math.min(
      minutesOf(one.start) + one.minutes - earlier,
      minutesOf(other.start) + other.minutes,
    );
    return { one: one.title, other: other.title, date, from: other.start, to: timeOf(end) };
  });
}
