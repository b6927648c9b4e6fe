import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { localOf } from "@/lib/calendar/zone";
import { Prisma } from "@/lib/platform/prisma/client";
import type { Entry, History, PauseRange } from "./habit";
import { habitJson, habitsWithVersions, type LoadedHabit } from "./rows";

/** A habit, and the reader's own history with it. */
export type KeptHabit = { habit: LoadedHabit; history: History };

/**
 * How much of the reader's entries a question needs: what its end by count is counted in; what stands today and most
 * current streaks; everything.
 */
export type Reach = "end" | "recent" | "all";

type Key = Pick<Scope<"habits:read">, "db" | "workspaceId" | "userId" | "today" | "timeZone">;
type Which = { where?: Prisma.Sql; reach: Reach; on?: CalendarDate | undefined };

/**
 * Habits by `where` (`h` is the habit), in their order, as they stood `on` a day: with versions, and the reader's
 * pauses and entries up to that day. One round trip, whose cost does not grow with the history unless all is asked for.
 */
export async function loadHabits(scope: Key, { where = Prisma.empty, reach, on = scope.today }: Which) {
  const { db, workspaceId, userId, timeZone } = scope;
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${habitJson} AS habit, l.most, coalesce(e.list, '[]') AS entries, coalesce(p.list, '[]') AS pauses
    FROM ${habitsWithVersions}
    CROSS JOIN LATERAL (SELECT ${most[reach]} AS most) l
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_array(e.date, e.status, e.value, e.note) ORDER BY e.date) AS list FROM (
        SELECT e.date, e.status, e.value, e.note FROM "HabitEntry" e
        WHERE e."workspaceId" = h."workspaceId" AND e."habitId" = h.id AND e."userId" = ${userId}::uuid
          AND e.date <= ${on}::date
        ORDER BY e.date DESC LIMIT l.most) e
    ) e ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('from', p."from", 'to', p."to")) AS list FROM "Pause" p
      WHERE p."workspaceId" = h."workspaceId" AND p."userId" = ${userId}::uuid
        AND (p."habitId" = h.id OR p."habitId" IS NULL)
    ) p ON true
    WHERE h."workspaceId" = ${workspaceId}::uuid ${where}
    ORDER BY h.position, h.id`;
  return rows.map((row) => keptHabit(row, timeZone));
}

/** A page of entries holds a month of days, and of a quota two of its longer periods. */
const most: Record<Reach, Prisma.Sql> = {
  end: Prisma.sql`CASE WHEN h.count IS NULL THEN 0 END`,
  recent: Prisma.sql`CASE WHEN h.count IS NOT NULL THEN NULL WHEN v.longest = 'year' THEN 400
    WHEN v.longest = 'month' THEN 70 ELSE 36 END`,
  all: Prisma.sql`NULL::int`,
};

type Row = {
  habit: LoadedHabit;
  most: number | null;
  entries: [CalendarDate, Entry["status"], number | null, string | null][];
  pauses: PauseRange[];
};

function keptHabit({ habit, most, entries, pauses }: Row, timeZone: string): KeptHabit {
  const { startsOn, endsOn, count, versions, archivedAt } = habit;
  const archivedOn = archivedAt === null ? null : localOf(new Date(archivedAt), timeZone).date;
  const [first] = entries;
  const history: History = {
    plan: { startsOn, endsOn, count, archivedOn, versions },
    entries: entries.map(([date, status, value, note]) => ({ date, status, value, note })),
    pauses,
    missing: [],
    ...(most !== null && first && entries.length === most && { since: first[0] }),
  };
  return { habit, history };
}
