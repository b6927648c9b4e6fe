import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { type CalendarDate, daysIn } from "@/lib/calendar/date";
import { missingDays } from "@/lib/calendar/missing-days";
import { time } from "@/lib/calendar/time";
import { lastDay } from "@/lib/habits/course";
import type { Entry, HabitVersion, History, PauseRange } from "@/lib/habits/habit";
import { habitsWithVersions } from "@/lib/habits/rows";
import { Prisma } from "@/lib/platform/prisma/client";
import type { Track } from "./habits";

type Key = Pick<Scope<"statistics:read">, "workspaceId" | "userId">;

/** A habit and one person's whole history with it, as compact as JSON gets. */
export type HabitRow = {
  id: string;
  title: string;
  color: string | null;
  themeId: string | null;
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  count: number | null;
  archivedOn: CalendarDate | null;
  madeOn: CalendarDate;
  versions: [HabitVersion, ...HabitVersion[]];
  pauses: PauseRange[];
  /** One after the other, as `daysIn` reads them. */
  dates: string;
  /** A letter for each: d(one) or s(kipped). */
  statuses: string;
  /** Null where no entry has one. */
  values: (number | null)[] | null;
};

/** The workspace's habits, by hand's order, with what `userId` did; entries after `on` stay away. */
export function habitRowsSql({ workspaceId, userId }: Key, on: CalendarDate, theme: string | undefined) {
  const day = (instant: string) =>
    Prisma.sql`(${Prisma.raw(instant)} AT TIME ZONE u."timeZone" - u."dayStart"::interval)::date`;
  return Prisma.sql`
    SELECT json_build_object('id', h.id, 'title', h.title, 'color', coalesce(h.color, t.color), 'themeId', h."themeId",
      'startsOn', h."startsOn", 'endsOn', h."endsOn", 'count', h.count, 'archivedOn', ${day('h."archivedAt"')},
      'madeOn', least(h."startsOn", ${day('h."createdAt"')}), 'versions', v.list, 'pauses', coalesce(p.list, '[]'),
      'dates', coalesce(e.dates, ''), 'statuses', coalesce(e.statuses, ''), 'values', e.list) AS row
    FROM ${habitsWithVersions}
    JOIN "User" u ON u.id = ${userId}::uuid
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('from', x."from", 'to', x."to")) AS list FROM "Pause" x
      WHERE x."workspaceId" = h."workspaceId" AND x."userId" = u.id AND (x."habitId" IS NULL OR x."habitId" = h.id)
    ) p ON true
    LEFT JOIN LATERAL (
      SELECT string_agg(x.date::text, '' ORDER BY x.date) AS dates,
        string_agg(left(x.status, 1), '' ORDER BY x.date) AS statuses,
        CASE WHEN count(x.value) > 0 THEN json_agg(x.value ORDER BY x.date) END AS list
      FROM "HabitEntry" x
      WHERE x."workspaceId" = h."workspaceId" AND x."habitId" = h.id AND x."userId" = u.id AND x.date <= ${on}::date
    ) e ON true
    WHERE h."workspaceId" = ${workspaceId}::uuid ${theme ? Prisma.sql`AND h."themeId" = ${theme}::uuid` : Prisma.empty}
    ORDER BY h.position, h.id`;
}

export type HourCount = { weekday: number; hour: number; done: number };

/**
 * When it was ticked, by weekday (Monday is 0) and hour of the reader's clocks: of entries from `from` on that were
 * ticked on their own day. One that was noted later tells no time.
 */
export function hoursSql(
  { workspaceId, userId }: Key,
  span: { from: CalendarDate | null; to: CalendarDate },
  theme: string | undefined,
) {
  return Prisma.sql`
    SELECT extract(isodow FROM x.date)::int - 1 AS weekday, extract(hour FROM x.local)::int AS hour, count(*)::int AS done
    FROM (
      SELECT e.date, e.at AT TIME ZONE u."timeZone" AS local, u."dayStart"::interval AS begins
      FROM "HabitEntry" e JOIN "User" u ON u.id = e."userId"
      JOIN "Habit" h ON h."workspaceId" = e."workspaceId" AND h.id = e."habitId"
      WHERE e."workspaceId" = ${workspaceId}::uuid AND e."userId" = ${userId}::uuid AND e.status = 'done'
        AND e.date BETWEEN coalesce(${span.from}::date, '-infinity') AND ${span.to}::date
        ${theme ? Prisma.sql`AND h."themeId" = ${theme}::uuid` : Prisma.empty}
    ) x WHERE (x.local - x.begins)::date = x.date
    GROUP BY 1, 2 ORDER BY 1, 2`;
}

/** Dates that never were the reader's today, and so are as paused. */
export async function loadMissing({ db, userId }: Pick<Scope, "db" | "userId">): Promise<CalendarDate[]> {
  const changes = await db.zoneChange.findMany({
    where: { userId },
    select: { at: true, timeZone: true, dayStart: true },
    orderBy: { at: "asc" },
  });
  return missingDays(changes.map(({ dayStart, ...span }) => ({ ...span, dayStart: time(dayStart) })));
}

const NO_COLOR = "teal";

type Keeper = {
  missing: CalendarDate[] /** Whether they may tick: of others nothing is expected. */;
  keeps: boolean;
};

/** What the rules take: a habit as the day `on` knew it; null where it was not there yet. */
export function trackOf(row: HabitRow, on: CalendarDate, { missing, keeps }: Keeper): Track | null {
  if (row.madeOn > on) return null;
  const { id, title, color, themeId, startsOn, endsOn, count, archivedOn, versions } = row;
  const pauses = keeps ? row.pauses : [{ from: startsOn, to: null }];
  const history: History = {
    plan: {
      startsOn,
      endsOn,
      count,
      archivedOn: archivedOn && archivedOn <= on ? archivedOn : null,
      versions,
    },
    entries: entriesOf(row),
    pauses,
    missing,
  };
  const current = versions.findLast(({ from }) => from <= on) ?? versions[0];
  return {
    ...{ id, title, themeId, history, color: color ?? NO_COLOR },
    kind: current.schedule.kind,
    archived: isArchived(history, on),
  };
}

/** By hand, or by itself on the day after its last. */
function isArchived(history: History, on: CalendarDate): boolean {
  const last = lastDay(history, on);
  return history.plan.archivedOn !== null || (last !== null && last < on);
}

function entriesOf({ dates, statuses, values }: HabitRow): Entry[] {
  return daysIn(dates).map((date, index) => ({
    date,
    status: statuses[index] === "s" ? "skipped" : "done",
    value: values?.[index] ?? null,
    note: null,
  }));
}
