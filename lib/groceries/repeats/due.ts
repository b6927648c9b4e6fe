import "server-only";
import { actingFor } from "@/lib/auth/acting";
import { type JobScope, type Scope, within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { addDays, type CalendarDate, fromDateColumn, toDateColumn } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { todayIn } from "@/lib/calendar/zone";
import { logger } from "@/lib/platform/logger";
import type { RepeatingOrder } from "@/lib/platform/prisma/client";
import { placeOrder } from "../orders/place";
import { lastOrderDay } from "./next-order";
import { planOf } from "./queries";
import { storedLines } from "./schema";

/**
 * Makes the orders whose day has come, each once, however many processes ask. Days that passed while nothing ran do
 * not pile up: the last of them is made. One that cannot be made holds up no other.
 */
export async function makeDueOrders(job: JobScope): Promise<void> {
  const repeats = await job.db.repeatingOrder.findMany({ where: { paused: false } });
  for (const { workspaceId, id, userId } of repeats) {
    try {
      await inTransaction(async (db) => {
        const scope = await actingFor({ ...job, db }, "orders:write", { workspaceId, userId });
        if (scope) await makeIfDue(within(scope, db), id);
      });
    } catch (error) {
      logger().warn({ err: error, repeat: id }, "a repeating order was not made");
    }
  }
}

async function makeIfDue(scope: Scope<"orders:write">, id: string): Promise<void> {
  const repeat = await holdRepeat(scope, id);
  if (!repeat) return;
  const day = lastOrderDay(planOf(repeat), settledDay(repeat), await todayOfShop(scope));
  if (day === null) return;
  const lines = await stillSold(scope, storedLines.parse(repeat.lines));
  if (lines.length > 0) await placeOrder(scope, { lines }, { repeatId: id, repeatDate: toDateColumn(day) });
  const { db, workspaceId } = scope;
  await db.repeatingOrder.updateMany({ where: { workspaceId, id }, data: { madeOn: toDateColumn(day) } });
}

/** Nobody else makes it until the transaction ends. */
async function holdRepeat(
  { db, workspaceId }: Scope<"orders:write">,
  id: string,
): Promise<RepeatingOrder | null> {
  await db.$queryRaw`SELECT id FROM "RepeatingOrder"
    WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return db.repeatingOrder.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
}

/** The last day that is over for it: nothing is made for days before it was asked for. */
function settledDay({ madeOn, createdAt }: RepeatingOrder): CalendarDate {
  return madeOn ? fromDateColumn(madeOn) : addDays(fromDateColumn(createdAt), -1);
}

/** The workspace's day, where it has a zone of its own; else that of whoever orders. */
async function todayOfShop({ db, workspaceId, now, today }: Scope<"orders:write">): Promise<CalendarDate> {
  const { timeZone } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { timeZone: true },
  });
  return timeZone ? todayIn(timeZone, time("00:00"), now) : today;
}

/** Who ordered sees on their repeating orders what is left out here. */
async function stillSold<L extends { productId: string }>(
  { db, workspaceId }: Scope<"orders:write">,
  lines: L[],
): Promise<L[]> {
  const sold = await db.product.findMany({
    where: { workspaceId, active: true, id: { in: lines.map(({ productId }) => productId) } },
    select: { id: true },
  });
  const ids = new Set(sold.map(({ id }) => id));
  return lines.filter(({ productId }) => ids.has(productId));
}
