import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { fromDateColumn } from "@/lib/calendar/date";
import { titleOfHabit } from "@/lib/habits/queries";
import { AppError } from "@/lib/platform/errors";
import { afterCursor, pageOf } from "@/lib/platform/page";
import type { Pause } from "@/lib/platform/prisma/client";
import type { HabitPauseList, PauseList } from "./schema";

type Read = Scope<"habits:read">;
export type PauseRecord = ReturnType<typeof pauseRecord>;

/** `habitId` is null where it is one of everything; `to` until it is resumed. */
export function pauseRecord({ id, habitId, from, to, version }: Pause) {
  return { id, habitId, from: fromDateColumn(from), to: to && fromDateColumn(to), version };
}

/** The reader's own, of single habits and of everything. */
export async function listPauses({ db, workspaceId, userId }: Read, { limit, cursor }: PauseList) {
  const pauses = await db.pause.findMany({
    where: { workspaceId, userId, ...afterCursor(cursor) },
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  return pageOf(pauses.map(pauseRecord), limit);
}

/** The reader's own of one habit. */
export async function listHabitPauses(scope: Read, { id, limit, cursor }: HabitPauseList) {
  const { db, workspaceId, userId } = scope;
  const [, pauses] = await Promise.all([
    titleOfHabit(scope, id),
    db.pause.findMany({
      where: { workspaceId, userId, habitId: id, ...afterCursor(cursor) },
      orderBy: { id: "asc" },
      take: limit + 1,
    }),
  ]);
  return pageOf(pauses.map(pauseRecord), limit);
}

/** Throws not-found for somebody else's. */
export async function readPause(
  { db, workspaceId, userId }: Read,
  { id }: { id: string },
): Promise<PauseRecord> {
  const pause = await db.pause.findFirst({ where: { workspaceId, userId, id } });
  if (!pause) throw new AppError("not-found");
  return pauseRecord(pause);
}
