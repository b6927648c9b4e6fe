import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { readOrder } from "../orders/queries";
import { createRepeat } from "./mutations";
import type { RepeatRecord } from "./queries";
import type { OrderRepetition } from "./schema";

/** Repeats what was ordered once, by a schedule. Throws not-found, or invalid where something is no longer sold. */
export async function repeatOrder(
  scope: Scope<"orders:write">,
  { id, schedule, startsOn }: OrderRepetition,
): Promise<RepeatRecord> {
  const order = await readOrder(scope, { id });
  const lines = order.lines.flatMap(({ productId, quantity }) =>
    productId ? [{ productId, quantity }] : [],
  );
  return createRepeat(scope, { lines, schedule, startsOn });
}
