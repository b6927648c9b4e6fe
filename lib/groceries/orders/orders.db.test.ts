import { beforeEach, describe, expect, test } from "vitest";
import { type Scope, within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { anOrder, aProduct } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { deleteProduct, updateProduct } from "../products/mutations";
import { setOrderStatus } from "./mutations";
import { placeOrder } from "./place";
import { listOrders, readOrder } from "./queries";
import { orderInput } from "./schema";

let world: World;
let carl: Scope<"products:write">;
let editor: Scope<"orders:write">;
let member: Scope<"orders:write">;
let milk: string;

beforeEach(async () => {
  world = await theWorld();
  const key = { workspaceId: world.home.id, userId: world.ben.id };
  await prisma().member.update({ where: { workspaceId_userId: key }, data: { role: "member" } });
  [carl, editor, member] = await Promise.all([
    scopeOf(world.carl, "products:write"),
    scopeOf(world.carl, "orders:write"),
    scopeOf(world.ben, "orders:write"),
  ]);
  milk = (await aProduct(carl)).id;
});

describe("placing", () => {
  test("the server adds up, in minor units", async () => {
    const tea = await aProduct(carl, { name: "Tea", price: { amount: 399, currency: "EUR" } });

    const order = await placeOrder(member, {
      lines: [
        { productId: milk, quantity: 3 },
        { productId: tea.id, quantity: 2 },
      ],
    });

    expect(order.lines.map(({ name, total }) => [name, total.amount])).toEqual([
      ["Milk", 360],
      ["Tea", 798],
    ]);
    expect(order).toMatchObject({ status: "placed", total: { amount: 1158, currency: "EUR" } });
  });

  test("keeps name and price, whatever becomes of the product", async () => {
    const { id } = await anOrder(member, milk);

    await updateProduct(carl, { id: milk, name: "Oat milk", price: { amount: 200, currency: "EUR" } });
    await deleteProduct(carl, { id: milk });

    expect(await readOrder(member, { id })).toMatchObject({
      total: { amount: 240 },
      lines: [{ productId: null, name: "Milk", price: { amount: 120 } }],
    });
  });

  test("stops where a price is another than the one that was shown, and tells which", async () => {
    const shown = { amount: 100, currency: "EUR" };

    const placing = placeOrder(member, { lines: [{ productId: milk, quantity: 1, price: shown }] });

    await expect(placing).rejects.toMatchObject({
      code: "conflict",
      details: {
        changes: [{ productId: milk, name: "Milk", from: shown, to: { amount: 120, currency: "EUR" } }],
      },
    });
    expect((await listOrders(editor, { limit: 50 })).items).toEqual([]);
  });

  test("what is not there, not sold any more, or somebody else's is told line by line", async () => {
    const gone = await aProduct(carl, { name: "Gone", active: false });
    const eves = await aProduct(await scopeOf(world.eve, "products:write", "elsewhere"));
    const lines = [milk, gone.id, eves.id].map((productId) => ({ productId, quantity: 1 }));

    await expect(placeOrder(member, { lines })).rejects.toMatchObject({
      details: {
        issues: [
          { path: ["lines", 1, "productId"], code: "noSuchProduct" },
          { path: ["lines", 2, "productId"], code: "noSuchProduct" },
        ],
      },
    });
  });

  test.each([
    ["no line", []],
    ["none of it", [{ productId: crypto.randomUUID(), quantity: 0 }]],
    ["half of it", [{ productId: crypto.randomUUID(), quantity: 0.5 }]],
    ["a thousand of it", [{ productId: crypto.randomUUID(), quantity: 1000 }]],
    ["201 lines", Array.from({ length: 201 }, () => ({ productId: crypto.randomUUID(), quantity: 1 }))],
    ["a product twice", twice()],
  ])("%s is no order", (_, lines) => {
    expect(orderInput.safeParse({ lines }).success).toBe(false);
  });
});

describe("an order's way", () => {
  test("is placed, packed, delivered; a step back is a conflict with the stored order", async () => {
    const { id } = await anOrder(member, milk);

    await setOrderStatus(editor, { id, status: "packed" });
    expect(await setOrderStatus(editor, { id, status: "delivered" })).toMatchObject({ status: "delivered" });

    await expect(setOrderStatus(editor, { id, status: "packed" })).rejects.toMatchObject({
      code: "conflict",
      details: { current: { status: "delivered" } },
    });
  });

  test("a member cancels their own until it is packed, and packs nothing", async () => {
    const { id } = await anOrder(member, milk);
    const packed = await anOrder(member, milk);
    await setOrderStatus(editor, { id: packed.id, status: "packed" });

    await expect(setOrderStatus(member, { id, status: "packed" })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await setOrderStatus(member, { id, status: "cancelled" })).toMatchObject({ status: "cancelled" });
    await expect(setOrderStatus(member, { id: packed.id, status: "cancelled" })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("of two who pack and cancel it at the same moment one is told", async () => {
    const { id } = await anOrder(member, milk);

    const results = await Promise.allSettled([
      inTransaction((db) => setOrderStatus(within(editor, db), { id, status: "packed" })),
      inTransaction((db) => setOrderStatus(within(member, db), { id, status: "cancelled" })),
    ]);

    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

test("members see their own orders, editors everybody's", async () => {
  const own = await anOrder(member, milk);
  const other = await anOrder(editor, milk);

  expect((await listOrders(member, { limit: 50 })).items.map(({ id }) => id)).toEqual([own.id]);
  expect((await listOrders(editor, { limit: 50 })).items.map(({ id }) => id)).toEqual([other.id, own.id]);
  await expect(readOrder(member, { id: other.id })).rejects.toMatchObject({ code: "not-found" });
});

function twice() {
  const productId = crypto.randomUUID();
  return [
    { productId, quantity: 1 },
    { productId, quantity: 2 },
  ];
}
