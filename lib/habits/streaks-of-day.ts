import "server-only";
import { createHash } from "node:crypto";
import type { CalendarDate } from "@/lib/calendar/date";
import { Prisma } from "@/lib/platform/prisma/client";
import type { History } from "./habit";
import type { KeptHabit } from "./kept-habit";
import { loadHabits, type Reader } from "./load";
import { recentStreak } from "./streak";
import { isWorthKeeping, markedStreak, type StreakMark } from "./streak-mark";

type Made = { id: string; revision: number; basis: string; mark: StreakMark };

/**
 * Current streaks by the habits' ids, of histories of which the last month was read. One that is longer is counted back
 * to its mark; where none holds all of its past is read, and a mark is kept for the next time.
 */
export async function streaksOf(
  scope: Reader,
  kept: KeptHabit[],
  today: CalendarDate,
): Promise<Map<string, number>> {
  const streaks = new Map<string, number>();
  const made: Made[] = [];
  const tell = (one: KeptHabit, known: StreakMark | null): boolean => {
    const streak = markedStreak(one.history, today, known);
    if (streak === null) return false;
    const { id } = one.habit;
    streaks.set(id, streak.length);
    if (isWorthKeeping(streak.mark, known))
      made.push({ id, revision: one.revision, basis: basisOf(one.history), mark: streak.mark });
    return true;
  };

  const unread: string[] = [];
  for (const one of kept) {
    const recent = recentStreak(one.history, today);
    if (recent !== null) streaks.set(one.habit.id, recent);
    else if (!tell(one, knownMark(one, today))) unread.push(one.habit.id);
  }
  if (unread.length > 0) {
    const where = Prisma.sql`AND h.id = ANY(${unread}::uuid[])`;
    for (const one of await loadHabits(scope, { where, reach: "all", on: today })) tell(one, null);
  }
  if (made.length > 0 && today === scope.today) await keepMarks(scope, made);
  return streaks;
}

function knownMark({ history, mark }: KeptHabit, today: CalendarDate): StreakMark | null {
  return mark && mark.until < today && mark.basis === basisOf(history) ? mark : null;
}

/** What besides the entries a streak or a strength is counted by. */
export function basisOf({ plan: { startsOn, endsOn, versions }, pauses, missing }: History): string {
  const told = JSON.stringify([startsOn, endsOn, versions, pauses, missing]);
  return createHash("sha256").update(told).digest("base64url");
}

/** A mark whose days were changed while it was made is not kept. */
async function keepMarks({ db, workspaceId, userId }: Reader, made: Made[]): Promise<void> {
  const rows = made.map(
    ({ id, revision, basis, mark: { until, length } }) =>
      Prisma.sql`(${id}::uuid, ${revision}::int, ${until}::date, ${length}::int, ${basis})`,
  );
  await db.$executeRaw`
    INSERT INTO "StreakMark" AS s ("workspaceId", "habitId", "userId", revision, until, length, basis)
    SELECT h."workspaceId", h.id, ${userId}::uuid, m.revision, m.until, m.length, m.basis
    FROM (VALUES ${Prisma.join(rows)}) AS m (id, revision, until, length, basis)
    JOIN "Habit" h ON h."workspaceId" = ${workspaceId}::uuid AND h.id = m.id
    ORDER BY h.id
    ON CONFLICT ("workspaceId", "habitId", "userId") DO UPDATE
      SET until = excluded.until, length = excluded.length, basis = excluded.basis
      WHERE s.revision = excluded.revision`;
}
