import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { namesOf } from "../products/queries";
import { repeatRecord } from "./queries";

/** An order that makes itself on `date`, in words: "2 × Milk". */
export type ComingOrder = {
  id: string;
  date: CalendarDate;
  lines: { name: string | null; quantity: number }[];
};

/** The reader's own orders that make themselves the day after today, unless they are skipped. */
export async function ordersOfTomorrow(scope: Scope<"products:read">): Promise<ComingOrder[]> {
  const { db, workspaceId, userId, today } = scope;
  const rows = await db.repeatingOrder.findMany({ where: { workspaceId, userId, paused: false } });
  const tomorrow = addDays(today, 1);
  const coming = rows.map((row) => repeatRecord(row, today)).filter(({ next }) => next === tomorrow);
  if (coming.length === 0) return [];
  const names = await namesOf(
    scope,
    coming.flatMap(({ lines }) => lines.map(({ productId }) => productId)),
  );
  return coming.map(({ id, lines }) => ({
    id,
    date: tomorrow,
    lines: lines.map(({ productId, quantity }) => ({ name: names.get(productId) ?? null, quantity })),
  }));
}
