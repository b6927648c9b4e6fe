import "server-only";
import type { CalendarDate } from "@/lib/calendar/date";
import { Prisma } from "@/lib/platform/prisma/client";
import type { Entry, History } from "./habit";
import { type KeptHabit, type KeptRow, keptHabit } from "./kept-habit";
import { habitRows, type Reader } from "./load";
import { habitRecord, isArchived } from "./queries";
import { standing } from "./standing";
import { streaksOf } from "./streaks-of-day";

/** A habit of the reader's day: how it stands, what was said of the day, and the streak up to it. */
export type HabitOfDay = ReturnType<typeof habitOfDay>;

/** With the history that it is told from, as far as it was read: the days after may be told from it too. */
export type DayHabit = { habit: HabitOfDay; history: History };

/** The query of the habits that can be of a day; `habitsOfDay` reads its rows. */
export function habitRowsOfDay(scope: Omit<Reader, "db">, date: CalendarDate): Prisma.Sql {
  return habitRows(scope, { where: inUse(date), reach: "day", on: date });
}

/**
 * The habits that are expected of the reader on a day, or done or skipped on it all the same, in their order. A day
 * that is not today is answered as if it were. The database is asked again only for streaks that go back beyond their
 * rows.
 */
export async function habitsOfDay(scope: Reader, rows: KeptRow[], date: CalendarDate): Promise<DayHabit[]> {
  const shown = rows
    .map(keptHabit)
    .filter((habit) => !isArchived(habit, date))
    .map((habit) => ({ ...habit, ...seen(habit, date) }));
  const ofDay = shown.filter(({ stands, entry }) => stands.expected || entry !== null);

  const upTo = date < scope.today ? date : scope.today;
  const streaks = await streaksOf(scope, ofDay, upTo);
  return ofDay.map((one) => {
    const { habit, history, stands, entry } = one;
    return { habit: habitOfDay(one, date, stands, entry, streaks.get(habit.id) ?? 0), history };
  });
}

function seen({ history }: KeptHabit, date: CalendarDate) {
  const entry = history.entries.findLast((candidate) => candidate.date === date) ?? null;
  return { stands: standing(history, date), entry };
}

function habitOfDay(
  kept: KeptHabit,
  date: CalendarDate,
  { expected, due, doneToday, period, dueSince }: ReturnType<typeof standing>,
  entry: Entry | null,
  streak: number,
) {
  const { id, title, question, themeId, color, position, measure, schedule, startsOn, version } = habitRecord(
    kept,
    date,
  );
  return {
    id,
    title,
    question,
    themeId,
    color,
    position,
    measure,
    schedule,
    startsOn,
    version,
    expected,
    due,
    doneToday,
    /** Of a quota: how often it was done in the running period, and has to be. */
    period: period ?? null,
    dueSince: dueSince ?? null,
    entry: entry && { status: entry.status, value: entry.value, note: entry.note },
    currentStreak: streak,
  };
}

/** Begun, and not known to be over. */
function inUse(date: CalendarDate): Prisma.Sql {
  return Prisma.sql`AND h."startsOn" <= ${date}::date AND (h."endsOn" IS NULL OR h."endsOn" >= ${date}::date)
    AND (h."archivedAt" IS NULL OR h."archivedAt" >= ${date}::date)`;
}
