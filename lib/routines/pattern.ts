import type { CalendarDate } from "@/lib/calendar/date";
import type { SessionPattern } from "./week";

/**
 * The sessions of the plain weekly pattern: those that have not ended by `today`, so that a session which changed
 * from a date on is not drawn beside the one that continues it. Once all have ended, all of them.
 */
export function sessionsOfPattern<S extends Pick<SessionPattern, "endsOn">>(
  sessions: S[],
  today: CalendarDate,
): S[] {
  const going = sessions.filter(({ endsOn }) => !endsOn || endsOn >= today);
  return going.length > 0 ? going : sessions;
}
