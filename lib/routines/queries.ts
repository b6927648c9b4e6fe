import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate, fromDateColumn } from "@/lib/calendar/date";
import { weekday } from "@/lib/calendar/schema";
import { time } from "@/lib/calendar/time";
import { weekOf } from "@/lib/calendar/week";
import { AppError } from "@/lib/platform/errors";
import { afterCursor, pageOf } from "@/lib/platform/page";
import { Prisma, type Routine } from "@/lib/platform/prisma/client";
import { loadTimetable } from "./load";
import { type RoutineList, routineInput } from "./schema";
import { routineWeek } from "./week";

export type RoutineRecord = ReturnType<typeof routineRecord>;

export function routineRecord(routine: Routine) {
  return {
    id: routine.id,
    name: routine.name,
    color: routine.color,
    themeId: routine.themeId,
    timeZone: routine.timeZone,
    dayStart: time(routine.dayStart),
    dayEnd: time(routine.dayEnd),
    slotMinutes: routine.slotMinutes,
    breaks: routineInput.shape.breaks.parse(routine.breaks),
    hiddenDays: z.array(weekday).parse(routine.hiddenDays),
    startsOn: routine.startsOn && fromDateColumn(routine.startsOn),
    endsOn: routine.endsOn && fromDateColumn(routine.endsOn),
    archived: routine.archivedAt !== null,
    createdAt: routine.createdAt,
    updatedAt: routine.updatedAt,
    version: routine.version,
  };
}

export async function listRoutines(scope: Scope<"routines:read">, { limit, cursor, archived }: RoutineList) {
  const kept = archived === undefined ? {} : { archivedAt: archived ? { not: null } : null };
  const routines = await scope.db.routine.findMany({
    where: { workspaceId: scope.workspaceId, ...kept, ...afterCursor(cursor) },
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  return pageOf(routines.map(routineRecord), limit);
}

const MOST_NAMES = 50;

export type RoutineName = Pick<Routine, "id" | "name" | "color">;

/** The routines in use, for the navigation: names and colours, by name; at most fifty. */
export async function listRoutineNames(scope: Scope<"routines:read">) {
  return scope.db.$queryRaw<RoutineName[]>(routineNames(scope));
}

/** The query of that. */
export function routineNames({ workspaceId }: Pick<Scope<"routines:read">, "workspaceId">): Prisma.Sql {
  return Prisma.sql`
    SELECT id, name, color FROM "Routine"
    WHERE "workspaceId" = ${workspaceId}::uuid AND "archivedAt" IS NULL
    ORDER BY lower(name), id LIMIT ${MOST_NAMES}`;
}

export async function readRoutine(
  scope: Scope<"routines:read">,
  { id }: { id: string },
): Promise<RoutineRecord> {
  const key = { workspaceId: scope.workspaceId, id };
  const routine = await scope.db.routine.findUnique({ where: { workspaceId_id: key } });
  if (!routine) throw new AppError("not-found");
  return routineRecord(routine);
}

/** The seven days, by the reader's week start, in which `date` lies: today's unless said. */
export async function readWeek(
  scope: Scope<"routines:read">,
  { id, date }: { id: string; date?: CalendarDate | undefined },
) {
  const days = weekOf(date ?? scope.today, scope.weekStart);
  const [from, to] = [days[0] ?? scope.today, days[6] ?? scope.today];
  const { frame, sessions, cancelledDays } = await loadTimetable(scope, id, { from: addDays(from, -1), to });
  return routineWeek(frame, sessions, cancelledDays, days);
}
