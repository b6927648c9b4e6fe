import "server-only";
import type { CalendarDate } from "@/lib/calendar/date";
import { Prisma } from "@/lib/platform/prisma/client";
import type { Versions } from "./versions";

/** A habit as its rows say it; instants are RFC 3339. */
export type LoadedHabit = {
  id: string;
  createdById: string;
  title: string;
  question: string | null;
  notes: string | null;
  themeId: string | null;
  /** Its own, and its theme's. */
  color: string | null;
  themeColor: string | null;
  position: number;
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  count: number | null;
  archivedAt: string | null;
  createdAt: string;
  updatedAt: string;
  version: number;
  versions: Versions;
};

/** `h` is the habit, `t` its theme, `v.list` its versions, and `v.longest` the longest period of its quotas. */
export const habitsWithVersions = Prisma.sql`"Habit" h
    LEFT JOIN "Theme" t ON t."workspaceId" = h."workspaceId" AND t.id = h."themeId"
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object('from', v."from", 'anchor', v.anchor, 'schedule', v.schedule,
        'weekStart', v."weekStart", 'measure', CASE v.measure WHEN 'yesNo' THEN json_build_object('kind', v.measure)
          ELSE json_build_object('kind', v.measure, 'goal', v.goal, 'unit', v.unit) END) ORDER BY v."from") AS list,
        CASE WHEN bool_or(v.schedule->>'per' = 'year') THEN 'year'
          WHEN bool_or(v.schedule->>'per' = 'month') THEN 'month' END AS longest
      FROM "HabitVersion" v WHERE v."workspaceId" = h."workspaceId" AND v."habitId" = h.id
    ) v`;

export const habitJson = Prisma.sql`json_build_object('id', h.id, 'createdById', h."createdById", 'title', h.title,
    'question', h.question, 'notes', h.notes, 'themeId', h."themeId", 'color', h.color, 'themeColor', t.color,
    'position', h.position, 'startsOn', h."startsOn", 'endsOn', h."endsOn", 'count', h.count,
    'archivedAt', h."archivedAt", 'createdAt', h."createdAt", 'updatedAt', h."updatedAt", 'version', h.version,
    'versions', v.list)`;
