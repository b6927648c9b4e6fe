import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { AppError } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";
import { type LoadedHabit, loadHabits } from "./load";
import { versionOn } from "./versions";

type Read = Scope<"habits:read">;
export type HabitRecord = ReturnType<typeof habitRecord>;

const DEFAULT_COLOR = "teal";

/** `measure` and `schedule` are those of the reader's today; `versions` has those of every day. */
export function habitRecord(habit: LoadedHabit, today: CalendarDate) {
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
    archived: habit.archivedAt !== null || (habit.endsOn !== null && habit.endsOn < today),
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

export async function readHabit(scope: Read, { id }: { id: string }): Promise<HabitRecord> {
  return habitRecord(await findHabit(scope, id), scope.today);
}

/** As its rows say it. Throws not-found. */
export async function findHabit(scope: Read, id: string): Promise<LoadedHabit> {
  const [habit] = await loadHabits(scope, Prisma.sql`AND h.id = ${id}::uuid`);
  if (!habit) throw new AppError("not-found");
  return habit;
}
