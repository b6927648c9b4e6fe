import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays } from "@/lib/calendar/date";
import { weekdayOf } from "@/lib/calendar/week";
import { setBasket } from "@/lib/groceries/basket/mutations";
import { setOrderStatus } from "@/lib/groceries/orders/mutations";
import { placeOrder } from "@/lib/groceries/orders/place";
import { createRepeat } from "@/lib/groceries/repeats/mutations";
import { repeatInput } from "@/lib/groceries/repeats/schema";
import { fillWithStarter } from "@/lib/groceries/starter/fill";
import { newIds } from "@/lib/platform/id";
import type { Name } from "./habits";
import { type DemoLine, demoBaskets, demoOrders } from "./orders";

type Keys = { products: Scope<"products:write">; orders: Record<Name, Scope<"orders:write">> };

/** The starter catalogue, orders in every state, baskets, and one order that repeats on Saturdays. */
export async function seedGroceries({ products, orders }: Keys): Promise<void> {
  await fillWithStarter(products, { language: "en" });
  const { db, workspaceId } = products;
  const rows = await db.product.findMany({ where: { workspaceId }, select: { id: true, name: true } });
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  const linesOf = (lines: DemoLine[]) =>
    lines.map(([quantity, name]) => ({ productId: ids.get(name) ?? "", quantity }));

  for (const { by, ago, at, status, lines, note } of demoOrders) {
    const placed = hoursBefore(orders[by], ago * 24 + at);
    const [id = ""] = newIds(placed.now, 1);
    await placeOrder(placed, { lines: linesOf(lines), note }, { id });
    const packer = hoursBefore(orders.Carl, ago * 24);
    if (status === "cancelled") await setOrderStatus(placed, { id, status });
    if (status === "packed" || status === "delivered") await setOrderStatus(packer, { id, status: "packed" });
    if (status === "delivered") await setOrderStatus(packer, { id, status });
  }
  for (const { by, shared, lines } of demoBaskets) {
    await setBasket(orders[by], { shared, lines: linesOf(lines) });
  }
  const saturdays = { kind: "weekly", every: 1, days: ["SA"] };
  const { today } = orders.Ana;
  const startsOn = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(today, days)).find(isSaturday);
  const weekly = linesOf([
    [2, "Whole milk"],
    [1, "Rye bread"],
    [1, "Eggs"],
    [1, "Bananas"],
  ]);
  await createRepeat(orders.Ana, repeatInput.parse({ lines: weekly, schedule: saturdays, startsOn }));
}

function isSaturday(date: Parameters<typeof weekdayOf>[0]): boolean {
  return weekdayOf(date) === "SA";
}

/** The same person at an earlier hour. */
function hoursBefore<S extends Scope<"orders:write">>(scope: S, hours: number): S {
  return { ...scope, now: new Date(scope.now.getTime() - hours * 3_600_000) };
}
