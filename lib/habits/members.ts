import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { todayIn } from "@/lib/calendar/zone";
import type { Entry, PauseRange } from "./habit";
import { findHabit } from "./queries";
import { standing } from "./standing";
import { currentStreak } from "./streak";

type Row = {
  userId: string;
  name: string;
  timeZone: string;
  dayStart: string;
  entries: [CalendarDate, Entry["status"], number | null][];
  pauses: PauseRange[];
};

/** How a habit stands with each member who keeps it, each by their own today, by name. Throws not-found. */
export async function readMembers(scope: Scope<"habits:read">, { id }: { id: string }) {
  const { db, workspaceId, now } = scope;
  const [{ history }, rows] = await Promise.all([
    findHabit(scope, id),
    db.$queryRaw<Row[]>`
      SELECT u.id AS "userId", u.name, u."timeZone", u."dayStart", e.list AS entries, coalesce(p.list, '[]') AS pauses
      FROM "Member" m JOIN "User" u ON u.id = m."userId"
      CROSS JOIN LATERAL (
        SELECT json_agg(json_build_array(e.date, e.status, e.value) ORDER BY e.date) AS list FROM "HabitEntry" e
        WHERE e."workspaceId" = m."workspaceId" AND e."habitId" = ${id}::uuid AND e."userId" = m."userId"
      ) e
      LEFT JOIN LATERAL (
        SELECT json_agg(json_build_object('from', p."from", 'to', p."to")) AS list FROM "Pause" p
        WHERE p."workspaceId" = m."workspaceId" AND p."userId" = m."userId"
          AND (p."habitId" = ${id}::uuid OR p."habitId" IS NULL)
      ) p ON true
      WHERE m."workspaceId" = ${workspaceId}::uuid AND e.list IS NOT NULL
      ORDER BY lower(u.name), u.id`,
  ]);
  return rows.map(({ userId, name, timeZone, dayStart, entries, pauses }) => {
    const today = todayIn(timeZone, time(dayStart), now);
    const said = entries.map(([date, status, value]) => ({ date, status, value, note: null }));
    const own = { ...history, entries: said, pauses };
    const { doneToday } = standing(own, today);
    return { userId, name, doneToday, currentStreak: currentStreak(own, today) };
  });
}
