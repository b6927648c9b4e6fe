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
import { currentStreak } from "./streak";
import { strength } from "./strength";

export type ListedHabit = ReturnType<typeof listedHabit>;

/** Habits as they stand with the reader today: filtered, in the order asked for, a page at a time. */
export async function listHabits(scope: Scope<"habits:read">, { limit, cursor, ...asked }: HabitList) {
  const kept = await loadHabits(scope, { where: inWorkspace(asked), reach: "all" });
  const habits = kept
    .map((habit) => listedHabit(habit, scope.today))
    .filter(belongs(asked))
    .sort(inOrder(asked));
  return pageFrom(habits, cursor, limit);
}

function listedHabit(kept: KeptHabit, today: CalendarDate) {
  const { history } = kept;
  const { due, doneToday, period = null } = standing(history, today);
  return {
    ...habitRecord(kept, today),
    due,
    doneToday,
    /** The running period of a quota. */
    period,
    /** What was said of today. */
    entry: entryOn(history, today),
    currentStreak: currentStreak(history, today),
    strength: strength(history, today),
  };
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
  return (habit: ListedHabit) =>
    (schedule === undefined || habit.schedule.kind === schedule) &&
    (status === undefined || hasStatus[status](habit));
}

const hasStatus: Record<NonNullable<Asked["status"]>, (habit: ListedHabit) => boolean> = {
  due: ({ due }) => due,
  done: ({ archived, doneToday }) => doneToday && !archived,
  active: ({ archived }) => !archived,
  archived: ({ archived }) => archived,
};

const byName = new Intl.Collator("en", { sensitivity: "base", numeric: true });

const compare: Record<Asked["sort"], (one: ListedHabit, other: ListedHabit) => number> = {
  position: (one, other) => one.position - other.position,
  name: (one, other) => byName.compare(one.title, other.title),
  streak: (one, other) => one.currentStreak - other.currentStreak,
  strength: (one, other) => one.strength - other.strength,
  created: (one, other) => one.createdAt.getTime() - other.createdAt.getTime(),
};

/** Equal ones stand in the order in which they were made. */
function inOrder({ sort, order }: Asked) {
  const sign = order === "asc" ? 1 : -1;
  return (one: ListedHabit, other: ListedHabit) =>
    sign * compare[sort](one, other) || (one.id < other.id ? -1 : 1);
}
