import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { type CalendarDate, fromDateColumn, toDateColumn } from "@/lib/calendar/date";
import type { CancelledDay } from "./week";

type Write = Scope<"routines:write">;

/** The routine's id, and days of which both ends are included. */
export type DaysOfRoutine = { id: string; from: CalendarDate; to: CalendarDate };

/** Cancels exactly `days` of a range, and answers which of it were cancelled before. */
export async function replaceDaysOff(
  { db, workspaceId }: Write,
  { id, from, to }: DaysOfRoutine,
  days: CancelledDay[],
): Promise<CancelledDay[]> {
  const inRange = { gte: toDateColumn(from), lte: toDateColumn(to) };
  const where = { workspaceId, routineId: id, date: inRange };
  const before = await db.cancelledDay.findMany({ where, orderBy: { date: "asc" } });
  await db.cancelledDay.deleteMany({ where });
  await db.cancelledDay.createMany({
    data: days.map(({ date, reason }) => ({ workspaceId, routineId: id, date: toDateColumn(date), reason })),
  });
  return before.map(({ date, reason }) => ({ date: fromDateColumn(date), reason }));
}
