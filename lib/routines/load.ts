import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { AppError } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";
import type { CancelledDay, RoutineFrame, SessionPattern } from "./week";

export type LoadedTimetable = {
  /** The two instants are RFC 3339; `revisedAt` is that of the last change to anything of the routine. */
  frame: RoutineFrame & {
    id: string;
    archived: boolean;
    version: number;
    createdAt: string;
    revisedAt: string;
  };
  sessions: SessionPattern[];
  cancelledDays: CancelledDay[];
};

type Key = Pick<Scope<"routines:read">, "db" | "workspaceId">;
type Range = { from: CalendarDate; to: CalendarDate };

/**
 * A routine with its sessions and what was said of single dates: all of them, or those that a range needs. One
 * round trip that answers JSON: days come as texts, and the cost follows the range, not the routine's age.
 */
export async function loadTimetable(scope: Key, id: string, range?: Range): Promise<LoadedTimetable> {
  const query = timetableRows(scope, Prisma.sql`AND r.id = ${id}::uuid`, range);
  const [row] = await scope.db.$queryRaw<LoadedTimetable[]>(query);
  if (!row) throw new AppError("not-found");
  return row;
}

/** The same of all routines that are in use, oldest first. */
export async function loadTimetables(scope: Key, range: Range): Promise<LoadedTimetable[]> {
  return scope.db.$queryRaw<LoadedTimetable[]>(timetablesInUse(scope, range));
}

/** The query of that, for who asks other things with it: its rows are `LoadedTimetable`s. */
export function timetablesInUse(scope: Omit<Key, "db">, range: Range): Prisma.Sql {
  return timetableRows(scope, Prisma.sql`AND r."archivedAt" IS NULL ORDER BY r.id`, range);
}

function timetableRows(
  { workspaceId }: Omit<Key, "db">,
  which: Prisma.Sql,
  range: Range | undefined,
): Prisma.Sql {
  return Prisma.sql`
    SELECT json_build_object('id', r.id, 'name', r.name, 'color', r.color, 'timeZone', r."timeZone",
        'dayStart', r."dayStart", 'dayEnd', r."dayEnd", 'slotMinutes', r."slotMinutes", 'breaks', r.breaks,
        'hiddenDays', r."hiddenDays", 'startsOn', r."startsOn", 'endsOn', r."endsOn",
        'archived', r."archivedAt" IS NOT NULL, 'version', r.version,
        'createdAt', r."createdAt", 'revisedAt', r."updatedAt") AS frame,
      coalesce(s.list, '[]') AS sessions, coalesce(c.list, '[]') AS "cancelledDays"
    FROM "Routine" r
    LEFT JOIN LATERAL (${sessionsOf(range)}) s ON true
    LEFT JOIN LATERAL (${cancelledDaysOf(range)}) c ON true
    WHERE r."workspaceId" = ${workspaceId}::uuid ${which}`;
}

function sessionsOf(range: Range | undefined): Prisma.Sql {
  return Prisma.sql`
    SELECT json_agg(json_build_object('id', s.id, 'title', s.title, 'location', s.location, 'person', s.person,
      'color', s.color, 'weekday', s.weekday, 'start', s.start, 'minutes', s.minutes, 'everyWeeks', s."everyWeeks",
      'weekStart', s."weekStart", 'startsOn', s."startsOn", 'endsOn', s."endsOn",
      'cancelled', s."cancelledAt" IS NOT NULL, 'cancelReason', s."cancelReason",
      'exceptions', coalesce(e.list, '[]')) ORDER BY s.id) AS list
    FROM "Session" s
    LEFT JOIN (${exceptionsOf(range)}) e ON e."sessionId" = s.id
    WHERE s."workspaceId" = r."workspaceId" AND s."routineId" = r.id`;
}

/** Grouped once for the routine, not looked up a session. */
function exceptionsOf(range: Range | undefined): Prisma.Sql {
  const here = range
    ? Prisma.sql`AND (x.date BETWEEN ${range.from}::date AND ${range.to}::date
        OR x."movedDate" BETWEEN ${range.from}::date AND ${range.to}::date)`
    : Prisma.empty;
  return Prisma.sql`
    SELECT x."sessionId", json_agg(json_build_object('date', x.date, 'cancelled', x.cancelled, 'reason', x.reason,
      'movedTo', CASE WHEN x."movedDate" IS NOT NULL THEN json_build_object('date', x."movedDate",
        'start', x."movedStart", 'minutes', x."movedMinutes", 'location', x."movedLocation") END)
      ORDER BY x.date) AS list
    FROM "OccurrenceException" x
    WHERE x."workspaceId" = r."workspaceId" AND x."routineId" = r.id ${here}
    GROUP BY x."sessionId"`;
}

/** With those to which something of the range was moved: they decide whether it takes place there. */
function cancelledDaysOf(range: Range | undefined): Prisma.Sql {
  const here = range
    ? Prisma.sql`AND (d.date BETWEEN ${range.from}::date AND ${range.to}::date OR d.date IN (
        SELECT x."movedDate" FROM "OccurrenceException" x
        WHERE x."workspaceId" = r."workspaceId" AND x."routineId" = r.id
          AND x.date BETWEEN ${range.from}::date AND ${range.to}::date))`
    : Prisma.empty;
  return Prisma.sql`
    SELECT json_agg(json_build_object('date', d.date, 'reason', d.reason) ORDER BY d.date) AS list
    FROM "CancelledDay" d
    WHERE d."workspaceId" = r."workspaceId" AND d."routineId" = r.id ${here}`;
}
