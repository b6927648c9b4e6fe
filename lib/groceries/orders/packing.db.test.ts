import { beforeEach, expect, test } from "vitest";
import type { Permission } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { anOrder, aProduct } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { deleteProduct } from "../products/mutations";
import { addedUp, byCategory } from "./by-category";
import { setOrderStatus } from "./mutations";
import { orderNumber } from "./number";
import { listPackings, readPacking } from "./packing";
import { namesOfOrderers } from "./people";
import { placeOrder } from "./place";

let world: World;
let carl: Scope<Permission>;

beforeEach(async () => {
  world = await theWorld();
  carl = await scopeOf<Permission>(world.carl, "orders:manage");
});

test("what waits to be packed is listed, oldest first; what is packed or cancelled is not", async () => {
  const milk = await aProduct(carl);
  const first = await anOrder(carl, milk.id);
  const packed = await anOrder(carl, milk.id);
  const last = await anOrder(carl, milk.id, 7);
  await setOrderStatus(carl, { id: packed.id, status: "packed" });

  const { orders, more } = await listPackings(carl);

  expect(orders.map(({ id }) => id)).toEqual([first.id, last.id]);
  expect(more).toBe(0);
});

test("one print holds fifty orders and tells how many more wait", async () => {
  const milk = await aProduct(carl);
  for (let count = 0; count < 52; count += 1) await anOrder(carl, milk.id);

  const { orders, more } = await listPackings(carl);

  expect([orders.length, more]).toEqual([50, 2]);
});

test("lines stand by category, those of products that are gone last, and orders add up to one walk", async () => {
  const milk = await aProduct(carl);
  const soap = await aProduct(carl, { name: "Soap", category: "Body care" });
  const rye = await aProduct(carl, { name: "Rye bread", category: "Bakery" });
  const lines = [milk, soap, rye].map(({ id }) => ({ productId: id, quantity: 3 }));
  const order = await placeOrder(carl, { lines });
  await anOrder(carl, milk.id, 2);
  await deleteProduct(carl, { id: soap.id });

  const one = byCategory((await readPacking(carl, { id: order.id })).lines, "en");
  const all = addedUp((await listPackings(carl)).orders);

  expect(one.map(({ name, lines }) => [name, lines.map((line) => line.name)])).toEqual([
    ["Bakery", ["Rye bread"]],
    ["Dairy", ["Milk"]],
    [null, ["Soap"]],
  ]);
  expect(all.find(({ name }) => name === "Milk")?.quantity).toBe(5);
});

test("an order tells who placed it, and is called by its last eight digits", async () => {
  const milk = await aProduct(carl);
  await anOrder(carl, milk.id);

  const names = await namesOfOrderers(carl, [world.carl.id, world.eve.id]);

  expect([...names]).toEqual([[world.carl.id, "Carl"]]);
  expect(orderNumber("019340a2-7c3e-7d10-8a2f-5be19f3a11c2")).toBe("9F3A-11C2");
});
