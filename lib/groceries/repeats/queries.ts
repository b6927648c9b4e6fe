import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate, fromDateColumn } from "@/lib/calendar/date";
import { weekStart } from "@/lib/calendar/schema";
import { AppError } from "@/lib/platform/errors";
import { afterCursor, type Page, type PageInput, pageOf } from "@/lib/platform/page";
import type { RepeatingOrder } from "@/lib/platform/prisma/client";
import { schedule } from "@/lib/recurrence/schema";
import { nextOrderDay, type OrderPlan } from "./next-order";
import { storedLines } from "./schema";

type Read = Scope<"orders:write">;

export type RepeatRecord = ReturnType<typeof repeatRecord>;

/** The caller's own, in the order in which they were made. */
export async function listRepeats(scope: Read, { limit, cursor }: PageInput): Promise<Page<RepeatRecord>> {
  const { db, workspaceId, userId, today } = scope;
  const rows = await db.repeatingOrder.findMany({
    where: { workspaceId, userId, ...afterCursor(cursor) },
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  return pageOf(
    rows.map((row) => repeatRecord(row, today)),
    limit,
  );
}

/** Throws not-found, also where it is somebody else's. */
export async function readRepeat(scope: Read, { id }: { id: string }): Promise<RepeatRecord> {
  const { db, workspaceId, userId, today } = scope;
  const row = await db.repeatingOrder.findFirst({ where: { workspaceId, userId, id } });
  if (!row) throw new AppError("not-found");
  return repeatRecord(row, today);
}

/** `next` is today at the earliest, as long as today's is not yet made. */
export function repeatRecord(row: RepeatingOrder, today: CalendarDate) {
  const plan = planOf(row);
  const settled = row.madeOn ? fromDateColumn(row.madeOn) : null;
  const before = addDays(today, -1);
  const { startsOn, paused, skipped } = plan;
  return {
    id: row.id,
    lines: storedLines.parse(row.lines),
    schedule: plan.schedule,
    weekStart: plan.weekStart,
    startsOn,
    paused,
    skipped: skipped.filter((day) => day >= today),
    next: nextOrderDay(plan, settled !== null && settled > before ? settled : before),
    version: row.version,
  };
}

export function planOf(row: RepeatingOrder): OrderPlan {
  return {
    schedule: schedule.parse(row.schedule),
    startsOn: fromDateColumn(row.startsOn),
    weekStart: weekStart.parse(row.weekStart),
    paused: row.paused,
    skipped: row.skipped.map(fromDateColumn),
  };
}
