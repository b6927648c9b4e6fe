import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { jsonRows } from "@/lib/platform/json-rows";
import { Prisma } from "@/lib/platform/prisma/client";
import { type Keeper, type KeptHabit, type KeptRow, keeperOf, keptHabit } from "./kept-habit";
import { habitJson, habitsWithVersions } from "./rows";

/**
 * How much of the entries a question needs: what an end by count is counted in; what stands on a day, and streaks as far
 * as their marks; that, most current streaks and strengths as far as theirs; everything.
 */
export type Reach = "end" | "day" | "recent" | "all";

export type Reader = Pick<Scope<"habits:read">, "db" | "workspaceId" | "userId" | "now" | "today">;
export type Which = { where?: Prisma.Sql; reach: Reach; on?: CalendarDate | undefined };

/**
 * Habits by `where` (`h` is the habit), in their order, as they stand with the reader `on` a day: with versions, pauses,
 * and entries up to that day. One round trip, whose cost does not grow with the history unless all is asked for.
 */
export async function loadHabits(scope: Reader, which: Which): Promise<KeptHabit[]> {
  const rows = await load(scope.db, habitRows(scope, which));
  return rows.map(keptHabit);
}

/** The query of that, for who asks other things with it; `keptHabit` reads its rows. */
export function habitRows(
  scope: Omit<Reader, "db">,
  { where = Prisma.empty, reach, on = scope.today }: Which,
): Prisma.Sql {
  return rowsOf(scope, { whose: [scope.userId], where, reach, on });
}

/** One habit as it stands with each of its workspace's members, or with those named, those who never did it too. */
export async function loadEverybody(
  scope: Reader,
  { id, reach, userIds }: { id: string; reach: Reach; userIds?: string[] },
): Promise<(KeptHabit & { keeper: Keeper })[]> {
  const where = Prisma.sql`AND h.id = ${id}::uuid`;
  // Where a member lives it may be tomorrow already.
  const on = addDays(scope.today, 1);
  const rows = await load(scope.db, rowsOf(scope, { whose: userIds ?? null, where, reach, on }));
  return rows.map((row) => ({ ...keptHabit(row), keeper: keeperOf(row, scope.now) }));
}

type Asked = { whose: string[] | null; where: Prisma.Sql; reach: Reach; on: CalendarDate };

async function load(db: Reader["db"], query: Prisma.Sql): Promise<KeptRow[]> {
  const [found] = await db.$queryRaw<[{ rows: KeptRow[] }]>`SELECT ${jsonRows(query)} AS rows`;
  return found.rows;
}

/** Entries come newest first, as their index has them. */
function rowsOf(
  { workspaceId }: Pick<Reader, "workspaceId">,
  { whose, where, reach, on }: Asked,
): Prisma.Sql {
  return Prisma.sql`
    WITH keeper AS MATERIALIZED (${keepers(workspaceId, whose)}), pause AS MATERIALIZED (${pausesOf(workspaceId)})
    SELECT ${habitJson} AS habit, u.id AS "userId", u.name, u."timeZone", u."dayStart", u.zones,
      s.revision, s.until, s.length, s.basis, s."strengthUntil", s.strength, s."strengthBasis", p.list AS pauses, g.list AS "generalPauses",
      l.most, e.dates, e.statuses, e.values, e.notes
    FROM ${habitsWithVersions}
    JOIN keeper u ON u."workspaceId" = h."workspaceId"
    LEFT JOIN "StreakMark" s ON s."workspaceId" = h."workspaceId" AND s."habitId" = h.id AND s."userId" = u.id
    LEFT JOIN pause p ON p."userId" = u.id AND p."habitId" = h.id
    LEFT JOIN pause g ON g."userId" = u.id AND g."habitId" IS NULL
    CROSS JOIN LATERAL (SELECT ${mostOf(reach, on)} AS most) l
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

/** How many of the newest entries; NULL for all. Of a quota at least two of its longer periods. */
function mostOf(reach: Reach, on: CalendarDate): Prisma.Sql {
  if (reach === "all") return Prisma.sql`NULL::int`;
  if (reach === "end") return Prisma.sql`CASE WHEN h.count IS NULL THEN 0 END`;
  return Prisma.sql`CASE WHEN h.count IS NOT NULL THEN NULL WHEN v.longest = 'year' THEN 400
    WHEN v.longest = 'month' THEN 70 ELSE ${reach === "day" ? sinceMark(on) : Prisma.sql`36`} END`;
}

/** What can have been done since the streak's mark; without one, of a longer streak all will be read. */
function sinceMark(on: CalendarDate): Prisma.Sql {
  return Prisma.sql`least(greatest(${on}::date - s.until + 1, 20), 400)`;
}
