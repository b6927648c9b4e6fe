import "server-only";
import { can, roleOf } from "@/lib/auth/policy";
import type { Scope, WorkspaceScope } from "@/lib/auth/scope";
import { addDays, type CalendarDate, fromDateColumn } from "@/lib/calendar/date";
import { weekStart } from "@/lib/calendar/schema";
import { AppError } from "@/lib/platform/errors";
import { afterCursor, type Page, type PageInput, pageOf } from "@/lib/platform/page";
import type { Prisma, RepeatingOrder } from "@/lib/platform/prisma/client";
import { schedule } from "@/lib/recurrence/schema";
import { nextOrderDay, type OrderPlan } from "./next-order";
import { storedLines } from "./schema";

type Read = Scope<"orders:write">;

export type RepeatRecord = ReturnType<typeof repeatRecord>;

/** The caller's own, in the order in which they were made; editors read everybody's. */
export async function listRepeats(scope: Read, page: PageInput): Promise<Page<RepeatRecord>> {
  return pageOfRepeats(scope, can(roleOf(scope.role), "orders:manage") ? {} : { userId: scope.userId }, page);
}

/** For a screen, on which a reader's own stand apart. */
export async function listOwnRepeats(scope: Read, page: PageInput): Promise<Page<RepeatRecord>> {
  return pageOfRepeats(scope, { userId: scope.userId }, page);
}

/** What the others have ordered again and again: an editor sees what will come, and changes none of it. */
export async function listOthersRepeats(
  scope: Scope<"orders:manage">,
  page: PageInput,
): Promise<Page<RepeatRecord>> {
  return pageOfRepeats(scope, { userId: { not: scope.userId } }, page);
}

async function pageOfRepeats(
  { db, workspaceId, today }: WorkspaceScope,
  whose: Pick<Prisma.RepeatingOrderWhereInput, "userId">,
  { limit, cursor }: PageInput,
): Promise<Page<RepeatRecord>> {
  const rows = await db.repeatingOrder.findMany({
    where: { workspaceId, ...whose, ...afterCursor(cursor) },
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
    userId: row.userId,
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
