import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { Prisma } from "@/lib/platform/prisma/client";
import { type Keeper, type KeptHabit, type KeptRow, keeperOf, keptHabit } from "./kept-habit";
import { habitJson, habitsWithVersions } from "./rows";

/**
 * How much of the entries a question needs: what an end by count is counted in; what stands today and most current
 * streaks; everything.
 */
export type Reach = "end" | "recent" | "all";

export type Reader = Pick<Scope<"habits:read">, "db" | "workspaceId" | "userId" | "now" | "today">;
type Which = { where?: Prisma.Sql; reach: Reach; on?: CalendarDate | undefined };

/**
 * Habits by `where` (`h` is the habit), in their order, as they stand with the reader `on` a day: with versions, pauses,
 * and entries up to that day. One round trip, whose cost does not grow with the history unless all is asked for.
 */
export async function loadHabits(
  scope: Reader,
  { where = Prisma.empty, reach, on = scope.today }: Which,
): Promise<KeptHabit[]> {
  const rows = await load(scope, { whose: [scope.userId], where, reach, on });
  return rows.map(keptHabit);
}

/** One habit as it stands with each of its workspace's members, or with those named, those who never did it too. */
export async function loadEverybody(
  scope: Reader,
  { id, reach, userIds }: { id: string; reach: Reach; userIds?: string[] },
): Promise<(KeptHabit & { keeper: Keeper })[]> {
  const where = Prisma.sql`AND h.id = ${id}::uuid`;
  // Where a member lives it may be tomorrow already.
  const on = addDays(scope.today, 1);
  const rows = await load(scope, { whose: userIds ?? null, where, reach, on });
  return rows.map((row) => ({ ...keptHabit(row), keeper: keeperOf(row, scope.now) }));
}

type Asked = { whose: string[] | null; where: Prisma.Sql; reach: Reach; on: CalendarDate };

/** Entries come newest first, as their index has them. */
function load({ db, workspaceId }: Reader, { whose, where, reach, on }: Asked): Promise<KeptRow[]> {
  return db.$queryRaw<KeptRow[]>`
    WITH keeper AS MATERIALIZED (${keepers(workspaceId, whose)}), pause AS MATERIALIZED (${pausesOf(workspaceId)})
    SELECT ${habitJson} AS habit, u.id AS "userId", u.name, u."timeZone", u."dayStart", u.zones,
      s.revision, s.until::text, s.length, s.basis,
      s."strengthUntil"::text, s.strength, s."strengthBasis", p.list AS pauses, g.list AS "generalPauses",
      l.most, e.dates, e.statuses, e.values, e.notes
    FROM ${habitsWithVersions}
    JOIN keeper u ON u."workspaceId" = h."workspaceId"
    LEFT JOIN "StreakMark" s ON s."workspaceId" = h."workspaceId" AND s."habitId" = h.id AND s."userId" = u.id
    LEFT JOIN pause p ON p."userId" = u.id AND p."habitId" = h.id
    LEFT JOIN pause g ON g."userId" = u.id AND g."habitId" IS NULL
    CROSS JOIN LATERAL (SELECT ${most[reach]} AS most) l
    LEFT JOIN LATERAL (
      SELECT string_agg(e.date::text, '') AS dates, string_agg(left(e.status, 1), '') AS statuses,
        json_object_agg(e.date, e.value) FILTER (WHERE e.value IS NOT NULL) AS values,
        json_object_agg(e.date, e.note) FILTER (WHERE e.note IS NOT NULL) AS notes
      FROM (
        SELECT e.date, e.status, e.value, e.note FROM "HabitEntry" e
        WHERE e."workspaceId" = h."workspaceId" AND e."habitId" = h.id AND e."userId" = u.id
          AND e.date <= ${on}::date
        ORDER BY e.date DESC LIMIT l.most) e
    ) e ON true
    WHERE h."workspaceId" = ${workspaceId}::uuid ${where}
    ORDER BY h.position, h.id, u.name, u.id`;
}

/** Members with where they have lived by turns, each read once for all of their habits. */
function keepers(workspaceId: string, whose: string[] | null): Prisma.Sql {
  const named = whose ? Prisma.sql`AND m."userId" = ANY(${whose}::uuid[])` : Prisma.empty;
  return Prisma.sql`
    SELECT m."workspaceId", u.id, u.name, u."timeZone", u."dayStart", (
      SELECT json_agg(json_build_object('at', z.at, 'timeZone', z."timeZone", 'dayStart', z."dayStart")
        ORDER BY z.at) FROM "ZoneChange" z WHERE z."userId" = u.id HAVING count(*) > 1) AS zones
    FROM "Member" m JOIN "User" u ON u.id = m."userId"
    WHERE m."workspaceId" = ${workspaceId}::uuid ${named}`;
}

function pausesOf(workspaceId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT p."userId", p."habitId", json_agg(json_build_object('from', p."from", 'to', p."to")) AS list
    FROM "Pause" p JOIN keeper u ON u.id = p."userId"
    WHERE p."workspaceId" = ${workspaceId}::uuid GROUP BY p."userId", p."habitId"`;
}

/** A month of days, and of a quota two of its longer periods. */
const most: Record<Reach, Prisma.Sql> = {
  end: Prisma.sql`CASE WHEN h.count IS NULL THEN 0 END`,
  recent: Prisma.sql`CASE WHEN h.count IS NOT NULL THEN NULL WHEN v.longest = 'year' THEN 400
    WHEN v.longest = 'month' THEN 70 ELSE 36 END`,
  all: Prisma.sql`NULL::int`,
};
