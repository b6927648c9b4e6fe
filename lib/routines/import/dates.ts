import { daysBetween } from "@/lib/calendar/date";
import type { SessionPattern } from "../week";

type Counted = Pick<SessionPattern, "startsOn" | "endsOn" | "everyWeeks" | "exceptions" | "start">;

/**
 * Of a session's dates, how many are held (null: it has no end), cancelled, moved to another day or time, and held
 * at their own time in another room or for another length.
 */
export function countDates({ startsOn, endsOn, everyWeeks, exceptions, start }: Counted) {
  const cancelled = exceptions.filter((exception) => exception.cancelled).length;
  const changed = exceptions.flatMap(({ date, movedTo }) => (movedTo ? [{ date, movedTo }] : []));
  const moved = changed.filter(
    ({ date, movedTo }) => movedTo.date !== date || movedTo.start !== start,
  ).length;
  const all = startsOn && endsOn ? Math.floor(daysBetween(startsOn, endsOn) / (7 * everyWeeks)) + 1 : null;
  return {
    held: all === null ? null : all - cancelled,
    cancelled,
    moved,
    rooms: changed.length - moved,
  };
}
