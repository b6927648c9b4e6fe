import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate, daysBetween } from "@/lib/calendar/date";
import { AppError, invalid } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";
import { lastDay } from "./course";
import { expectedBetween } from "./expected";
import type { KeptHabit } from "./kept-habit";
import { loadHabits, type Reach } from "./load";
import type { HabitDates } from "./schema";
import { versionOn } from "./versions";

type Read = Scope<"habits:read">;
export type HabitRecord = ReturnType<typeof habitRecord>;
type Told = Pick<KeptHabit, "habit" | "history">;

const DEFAULT_COLOR = "teal";

/** `measure` and `schedule` are those of the reader's today; `versions` tells of every day. */
export function habitRecord({ habit, history }: Told, today: CalendarDate) {
  const { measure, schedule, weekStart } = versionOn(habit.versions, today);
  return {
    id: habit.id,
    title: habit.title,
    question: habit.question,
    notes: habit.notes,
    themeId: habit.themeId,
    /** The one in which it is drawn: its own, or else its theme's. */
    color: habit.color ?? habit.themeColor ?? DEFAULT_COLOR,
    ownColor: habit.color,
    position: habit.position,
    archived: isArchived({ habit, history }, today),
    measure,
    schedule,
    weekStart,
    versions: habit.versions.map((version) => ({
      from: version.from,
      measure: version.measure,
      schedule: version.schedule,
    })),
    startsOn: habit.startsOn,
    endsOn: habit.endsOn,
    count: habit.count,
    createdAt: new Date(habit.createdAt),
    updatedAt: new Date(habit.updatedAt),
    version: habit.version,
  };
}

/** By somebody by then, or by its end from the day after on: whether a job has said so yet changes nothing. */
export function isArchived(kept: Told, today: CalendarDate): boolean {
  const { archivedOn } = kept.history.plan;
  return (archivedOn !== null && archivedOn <= today) || hasEnded(kept, today);
}

export function hasEnded({ habit, history }: Told, today: CalendarDate): boolean {
  if (habit.endsOn === null && habit.count === null) return false;
  const last = lastDay(history, today);
  return last !== null && last < today;
}

export async function readHabit(scope: Read, { id }: { id: string }): Promise<HabitRecord> {
  return habitRecord(await findHabit(scope, id), scope.today);
}

/** One habit with as much of the reader's history as a question needs. Throws not-found. */
export async function findHabit(
  scope: Read,
  id: string,
  reach: Reach = "end",
  on?: CalendarDate,
): Promise<KeptHabit> {
  const [kept] = await loadHabits(scope, { where: Prisma.sql`AND h.id = ${id}::uuid`, reach, on });
  if (!kept) throw new AppError("not-found");
  return kept;
}

const QUARTER = 91;
const MOST_DAYS = 3660;

/** The dates of a range on which the habit is expected of the reader. Throws not-found, and invalid for a long one. */
export async function listExpectedDates(
  scope: Read,
  { id, from = scope.today, to = addDays(from, QUARTER) }: HabitDates,
) {
  if (to < from) throw invalid("to", "endsBeforeStart");
  if (daysBetween(from, to) >= MOST_DAYS) throw invalid("to", "tooManyDays", { max: MOST_DAYS });
  const { history } = await findHabit(scope, id, "all");
  return { dates: expectedBetween(history, from, to, scope.today) };
}

/** The name of a habit that is there. Throws not-found. */
export async function titleOfHabit({ db, workspaceId }: Read, id: string): Promise<string> {
  const habit = await db.habit.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: { title: true },
  });
  if (!habit) throw new AppError("not-found");
  return habit.title;
}

const MOST_NAMES = 500;

/** The habits by name, whatever became of them; at most five hundred. */
export async function listHabitNames({ db, workspaceId }: Read): Promise<{ id: string; title: string }[]> {
  return db.habit.findMany({
    where: { workspaceId },
    select: { id: true, title: true },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: MOST_NAMES,
  });
}
