import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { startOfWeek, type Weekday } from "@/lib/calendar/week";
import { shiftExceptions } from "./shift";
import { type Bounds, type Exception, type SessionPattern, weeksOutOfStep } from "./week";

type Split = {
  /** The last day on which the old session may occur. */
  endsOn: CalendarDate;
  earlier: Exception[];
  /** The first day on which the new one may. */
  startsOn: CalendarDate;
  later: Exception[];
};

type Changes = { weekday?: Weekday | undefined; everyWeeks?: number | undefined };

/**
 * Where a session that changes from a date on, which lies after its start, is cut. The new one keeps the rhythm of every n weeks unless that
 * itself is what changes, and takes the exceptions from that date on with it, each in its week.
 */
export function splitSessionAt(
  frame: Bounds,
  session: SessionPattern,
  from: CalendarDate,
  changes: Changes,
): Split {
  const later = session.exceptions.filter(({ date }) => date >= from);
  const everyWeeks = changes.everyWeeks ?? session.everyWeeks;
  return {
    endsOn: addDays(from, -1),
    earlier: session.exceptions.filter(({ date }) => date < from),
    startsOn: everyWeeks === session.everyWeeks ? inRhythm(frame, session, from) : from,
    later: shiftExceptions({ ...session, exceptions: later }, changes.weekday ?? session.weekday),
  };
}

/** The first day from `from` on whose week is one of the session's. */
function inRhythm(frame: Bounds, session: SessionPattern, from: CalendarDate): CalendarDate {
  const out = weeksOutOfStep(frame, session, from);
  return out === 0 ? from : addDays(startOfWeek(from, session.weekStart), 7 * (session.everyWeeks - out));
}
