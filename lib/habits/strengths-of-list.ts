import "server-only";
import type { CalendarDate } from "@/lib/calendar/date";
import { Prisma } from "@/lib/platform/prisma/client";
import type { KeptHabit } from "./kept-habit";
import { loadHabits, type Reader } from "./load";
import { basisOf } from "./streaks-of-day";
import { isNewer, markedStrength, type StrengthMark } from "./strength-mark";

type Made = { id: string; revision: number; basis: string; mark: StrengthMark };

/**
 * Strengths today by the habits' ids, of histories of which the last month was read. Each goes on from its mark; where
 * none holds all of its past is read, and a mark is kept for the next time.
 */
export async function strengthsOf(scope: Reader, kept: KeptHabit[]): Promise<Map<string, number>> {
  const { today } = scope;
  const strengths = new Map<string, number>();
  const made: Made[] = [];
  const tell = (one: KeptHabit, known: StrengthMark | null): boolean => {
    const told = markedStrength(one.history, today, known);
    if (told === null) return false;
    const { id } = one.habit;
    strengths.set(id, told.strength);
    const isWorth = known !== null || one.history.entries.length > FEW;
    if (isWorth && isNewer(told.mark, known))
      made.push({ id, revision: one.revision, basis: basisOf(one.history), mark: told.mark });
    return true;
  };

  const unread = kept.filter((one) => !tell(one, knownMark(one, today))).map(({ habit }) => habit.id);
  if (unread.length > 0) {
    const where = Prisma.sql`AND h.id = ANY(${unread}::uuid[])`;
    for (const one of await loadHabits(scope, { where, reach: "all" })) tell(one, null);
  }
  if (made.length > 0) await keepMarks(scope, made);
  return strengths;
}

/** So many entries are read anyway. */
const FEW = 36;

function knownMark({ history, strengthMark }: KeptHabit, today: CalendarDate): StrengthMark | null {
  return strengthMark && strengthMark.until < today && strengthMark.basis === basisOf(history)
    ? strengthMark
    : null;
}

/** A mark whose days were changed while it was made is not kept. */
async function keepMarks({ db, workspaceId, userId }: Reader, made: Made[]): Promise<void> {
  const rows = made.map(
    ({ id, revision, basis, mark: { until, strength } }) =>
      Prisma.sql`(${id}::uuid, ${revision}::int, ${until}::date, ${strength}::float8, ${basis})`,
  );
  await db.$executeRaw`
    INSERT INTO "StreakMark" AS s
      ("workspaceId", "habitId", "userId", revision, "strengthUntil", strength, "strengthBasis")
    SELECT h."workspaceId", h.id, ${userId}::uuid, m.revision, m.until, m.strength, m.basis
    FROM (VALUES ${Prisma.join(rows)}) AS m (id, revision, until, strength, basis)
    JOIN "Habit" h ON h."workspaceId" = ${workspaceId}::uuid AND h.id = m.id
    ORDER BY h.id
    ON CONFLICT ("workspaceId", "habitId", "userId") DO UPDATE
      SET "strengthUntil" = excluded."strengthUntil", strength = excluded.strength,
        "strengthBasis" = excluded."strengthBasis"
      WHERE s.revision = excluded.revision`;
}
