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
  const mine = Prisma.sql`AND m."userId" = ${scope.userId}::uuid`;
  const rows = await load(scope, Prisma.sql`${mine} ${where}`, reach, on);
  return rows.map(keptHabit);
}

/** One habit as it stands with each of its workspace's members, or with those named, those who never did it too. */
export async function loadEverybody(
  scope: Reader,
  { id, reach, userIds }: { id: string; reach: Reach; userIds?: string[] },
): Promise<(KeptHabit & { keeper: Keeper })[]> {
  const whose = userIds ? Prisma.sql`AND m."userId" = ANY(${userIds}::uuid[])` : Prisma.empty;
  // Where a member lives it may be tomorrow already.
  const rows = await load(scope, Prisma.sql`AND h.id = ${id}::uuid ${whose}`, reach, addDays(scope.today, 1));
  return rows.map((row) => ({ ...keptHabit(row), keeper: keeperOf(row, scope.now) }));
}

function load(
  { db, workspaceId }: Reader,
  where: Prisma.Sql,
  reach: Reach,
  on: CalendarDate,
): Promise<KeptRow[]> {
  return db.$queryRaw<KeptRow[]>`
    SELECT ${habitJson} AS habit, l.most, e.dates, e.said, p.list AS pauses,
      u.id AS "userId", u.name, u."timeZone", u."dayStart",
      s.revision, s.until::text, s.length, s.basis, z.list AS zones
    FROM ${habitsWithVersions}
    JOIN "Member" m ON m."workspaceId" = h."workspaceId"
    JOIN "User" u ON u.id = m."userId"
    LEFT JOIN "StreakMark" s ON s."workspaceId" = h."workspaceId" AND s."habitId" = h.id AND s."userId" = u.id
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('at', z.at, 'timeZone', z."timeZone", 'dayStart', z."dayStart")
        ORDER BY z.at) AS list
      FROM "ZoneChange" z WHERE z."userId" = u.id HAVING count(*) > 1
    ) z ON true
    CROSS JOIN LATERAL (SELECT ${most[reach]} AS most) l
    LEFT JOIN LATERAL (
      SELECT json_agg(e.date ORDER BY e.date) AS dates, json_agg(
        CASE WHEN e.status = 'done' AND e.value IS NULL AND e.note IS NULL THEN '0'::json
          ELSE json_build_array(e.status, e.value, e.note) END ORDER BY e.date) AS said
      FROM (
        SELECT e.date, e.status, e.value, e.note FROM "HabitEntry" e
        WHERE e."workspaceId" = h."workspaceId" AND e."habitId" = h.id AND e."userId" = u.id
          AND e.date <= ${on}::date
        ORDER BY e.date DESC LIMIT l.most) e
    ) e ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('from', p."from", 'to', p."to")) AS list FROM "Pause" p
      WHERE p."workspaceId" = h."workspaceId" AND p."userId" = u.id
        AND (p."habitId" = h.id OR p."habitId" IS NULL)
    ) p ON true
    WHERE h."workspaceId" = ${workspaceId}::uuid ${where}
    ORDER BY h.position, h.id, u.name, u.id`;
}

/** A month of days, and of a quota two of its longer periods. */
const most: Record<Reach, Prisma.Sql> = {
  end: Prisma.sql`CASE WHEN h.count IS NULL THEN 0 END`,
  recent: Prisma.sql`CASE WHEN h.count IS NOT NULL THEN NULL WHEN v.longest = 'year' THEN 400
    WHEN v.longest = 'month' THEN 70 ELSE 36 END`,
  all: Prisma.sql`NULL::int`,
};
