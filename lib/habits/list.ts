import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { pageFrom } from "@/lib/platform/page";
import { Prisma } from "@/lib/platform/prisma/client";
import type { History } from "./habit";
import type { KeptHabit } from "./kept-habit";
import { loadHabits } from "./load";
import { habitRecord } from "./queries";
import type { HabitList } from "./schema";
import { standing } from "./standing";
import { streaksOf } from "./streaks-of-day";
import { strengthsOf } from "./strengths-of-list";

export type ListedHabit = Seen & { currentStreak: number; strength: number };
type Seen = ReturnType<typeof seen>;
type Found = Seen & { kept: KeptHabit };

/**
 * Habits as they stand with the reader today: filtered, in the order asked for, a page at a time. Only the latest entries
 * are read, and the figures are those of the page, unless it is by them that all are to be put in order.
 */
export async function listHabits(scope: Scope<"habits:read">, { limit, cursor, ...asked }: HabitList) {
  const kept = await loadHabits(scope, { where: inWorkspace(asked), reach: "recent" });
  const found = kept.map((one) => ({ ...seen(one, scope.today), kept: one })).filter(belongs(asked));
  const { sort } = asked;
  if (sort === "streak" || sort === "strength") {
    const habits = await withFigures(scope, found);
    return pageFrom(habits.sort(inOrder(asked, byFigure[sort])), cursor, limit);
  }
  const { items, nextCursor } = pageFrom(found.sort(inOrder(asked, byPlan[sort])), cursor, limit);
  return { items: await withFigures(scope, items), nextCursor };
}

function seen(kept: KeptHabit, today: CalendarDate) {
  const { due, doneToday, period = null } = standing(kept.history, today);
  return {
    ...habitRecord(kept, today),
    due,
    doneToday,
    /** The running period of a quota. */
    period,
    /** What was said of today. */
    entry: entryOn(kept.history, today),
  };
}

async function withFigures(scope: Scope<"habits:read">, found: Found[]): Promise<ListedHabit[]> {
  const kept = found.map((one) => one.kept);
  const streaks = await streaksOf(scope, kept, scope.today);
  const strengths = await strengthsOf(scope, kept);
  return found.map(({ kept: _, ...habit }) => ({
    ...habit,
    currentStreak: streaks.get(habit.id) ?? 0,
    strength: strengths.get(habit.id) ?? 0,
  }));
}

function entryOn({ entries }: History, date: CalendarDate) {
  const last = entries.at(-1);
  if (last?.date !== date) return null;
  const { status, value, note } = last;
  return { status, value, note };
}

type Asked = Omit<HabitList, "limit" | "cursor">;

function inWorkspace({ theme }: Asked): Prisma.Sql {
  return theme ? Prisma.sql`AND h."themeId" = ${theme}::uuid` : Prisma.empty;
}

function belongs({ status, schedule }: Asked) {
  return (habit: Seen) =>
    (schedule === undefined || habit.schedule.kind === schedule) &&
    (status === undefined || hasStatus[status](habit));
}

const hasStatus: Record<NonNullable<Asked["status"]>, (habit: Seen) => boolean> = {
  due: ({ due }) => due,
  done: ({ archived, doneToday }) => doneToday && !archived,
  active: ({ archived }) => !archived,
  archived: ({ archived }) => archived,
};

const byName = new Intl.Collator("en", { sensitivity: "base", numeric: true });

const byPlan = {
  position: (one: Seen, other: Seen) => one.position - other.position,
  name: (one: Seen, other: Seen) => byName.compare(one.title, other.title),
  created: (one: Seen, other: Seen) => one.createdAt.getTime() - other.createdAt.getTime(),
};

const byFigure = {
  streak: (one: ListedHabit, other: ListedHabit) => one.currentStreak - other.currentStreak,
  strength: (one: ListedHabit, other: ListedHabit) => one.strength - other.strength,
};

/** Equal ones stand in the order in which they were made. */
function inOrder<Habit extends Seen>({ order }: Asked, compare: (one: Habit, other: Habit) => number) {
  const sign = order === "asc" ? 1 : -1;
  return (one: Habit, other: Habit) => sign * compare(one, other) || (one.id < other.id ? -1 : 1);
}
