import { order, product, repeatingOrder } from "@/lib/openapi/grocery-records";
import type { Ask } from "./answers-habits";

const W = "/workspaces/{workspace}";

/** Asks every operation of the groceries once. */
export async function askGroceries(ask: Ask): Promise<void> {
  const milk = { name: "Milk", category: "Dairy", unit: "l", price: { amount: 120, currency: "EUR" } };
  const { id: productId } = product.parse(await ask(`POST ${W}/products`, {}, milk));
  await ask(`GET ${W}/products`);
  await ask(`GET ${W}/products/{id}`, { id: productId });
  await ask(`PATCH ${W}/products/{id}`, { id: productId }, { name: "Whole milk" });

  const lines = [{ productId, quantity: 2 }];
  await ask(`PUT ${W}/basket`, {}, { lines });
  await ask(`GET ${W}/basket`);
  const { id } = order.parse(await ask(`POST ${W}/orders`, {}, { lines, note: "At the door" }));
  await ask(`GET ${W}/orders`);
  await ask(`GET ${W}/orders/{id}`, { id });
  await ask(`PATCH ${W}/orders/{id}`, { id }, { status: "packed" });

  const weekly = { lines, schedule: { kind: "weekly", every: 1, days: ["SA"] }, startsOn: "2026-03-28" };
  const repeat = repeatingOrder.parse(await ask(`POST ${W}/orders/repeat`, {}, weekly));
  await ask(`GET ${W}/orders/repeat`);
  await ask(`POST ${W}/orders/repeat/{id}/skip`, { id: repeat.id }, {});
  await ask(`PATCH ${W}/orders/repeat/{id}`, { id: repeat.id }, { paused: true });
  await ask(`DELETE ${W}/orders/repeat/{id}`, { id: repeat.id });
  await ask(`DELETE ${W}/products/{id}`, { id: productId });
}
