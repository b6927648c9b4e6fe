import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { type ClashSpan, clashSpans } from "./clash-spans";
import { firstDateFrom, lastDateUntil } from "./dates";
import { type LoadedTimetable, loadTimetable } from "./load";
import { type Asked, type Shown, shownWeek } from "./shown";
import { layoutTimetable, patternDays, type Timetable, weekToDraw } from "./timetable";
import { type Bounds, routineWeek, type SessionPattern } from "./week";

export type ShownWeek = {
  frame: LoadedTimetable["frame"];
  shown: Shown;
  timetable: Timetable;
  clashes: ClashSpan[];
  /** False for a routine in which nothing has been placed yet. */
  hasSessions: boolean;
  /** A date nearby on which the pattern has something, the next one first; for a week that is empty. */
  nearest: CalendarDate | null;
};

/** Who reads, in a workspace or by a share link. */
type Reader = Pick<Scope<"routines:read">, "db" | "workspaceId" | "today" | "weekStart">;

/** The week, or the plain pattern, that an address asks for, laid out. Throws not-found. */
export async function readShownWeek(scope: Reader, id: string, asked: Asked): Promise<ShownWeek> {
  const shown = shownWeek(asked, scope.today, scope.weekStart);
  const { frame, sessions, cancelledDays } = await loadTimetable(scope, id, shown.range);
  const hasSessions = sessions.length > 0;
  const nearest = nearestDate(frame, sessions, shown.range);
  if (shown.pattern) {
    const timetable = layoutTimetable(frame, patternDays(sessions, scope.weekStart));
    return { frame, shown, timetable, clashes: [], hasSessions, nearest };
  }
  const week = routineWeek(frame, sessions, cancelledDays, shown.days);
  const timetable = layoutTimetable(frame, weekToDraw(week, cancelledDays));
  return { frame, shown, timetable, clashes: clashSpans(week), hasSessions, nearest };
}

function nearestDate(
  bounds: Bounds,
  sessions: SessionPattern[],
  { from, to }: Shown["range"],
): CalendarDate | null {
  const [next] = sessions.flatMap((session) => firstDateFrom(bounds, session, to) ?? []).toSorted();
  return (
    next ??
    sessions
      .flatMap((session) => lastDateUntil(bounds, session, from) ?? [])
      .toSorted()
      .at(-1) ??
    null
  );
}
