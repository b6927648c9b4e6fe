import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays } from "@/lib/calendar/date";
import { localOf } from "@/lib/calendar/zone";
import { type LoadedTimetable, loadTimetables } from "./load";
import { nextToday } from "./today";

export type RoutineSummary = ReturnType<typeof summaryOf>;

/**
 * Every routine of the workspace, or of one theme: those in use with what stands in their week, and the
 * archived ones.
 */
export async function overviewRoutines(scope: Scope<"routines:read">, theme?: string) {
  const { today, workspaceId } = scope;
  const [timetables, routines] = await Promise.all([
    loadTimetables(scope, { from: addDays(today, -2), to: addDays(today, 2) }),
    scope.db.routine.findMany({
      where: { workspaceId, ...(theme && { themeId: theme }) },
      select: { id: true, name: true, color: true, archivedAt: true },
      orderBy: { id: "asc" },
    }),
  ]);
  const shown = new Set(routines.map(({ id }) => id));
  const inUse = timetables
    .filter(({ frame }) => shown.has(frame.id))
    .map((timetable) => summaryOf(timetable, scope.now));
  return { inUse, archived: routines.filter(({ archivedAt }) => archivedAt !== null) };
}

/** `sessions` counts those that have not ended. */
function summaryOf({ frame, sessions, cancelledDays }: LoadedTimetable, now: Date) {
  const local = localOf(now, frame.timeZone);
  const lasting = sessions.filter(({ endsOn }) => !endsOn || endsOn >= local.date);
  const next = nextToday(frame, lasting, cancelledDays, local);
  return {
    id: frame.id,
    name: frame.name,
    color: frame.color,
    sessions: lasting.length,
    over: sessions.length > 0 && lasting.length === 0,
    next: next && {
      title: next.title,
      location: next.location,
      start: next.start,
      isOn: next.start <= local.time,
    },
  };
}
