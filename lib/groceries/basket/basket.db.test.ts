import { beforeEach, describe, expect, test } from "vitest";
import { type Scope, within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { aProduct } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { reorder } from "../orders/reorder";
import { addToBasket, putIntoBasket, setQuantity } from "./fill";
import { setBasket } from "./mutations";
import { orderBasket } from "./order";
import { pressBasket } from "./press";
import { readBasket } from "./queries";
import type { ShownLine } from "./schema";

let world: World;
let ana: Scope<"orders:write">;
let carl: Scope<"orders:write">;
let milk: string;

beforeEach(async () => {
  world = await theWorld();
  [ana, carl] = await Promise.all([scopeOf(world.ana, "orders:write"), scopeOf(world.carl, "orders:write")]);
  milk = (await aProduct(await scopeOf(world.ana, "products:write"))).id;
});

const own = { shared: false };

test("what is put in adds up, and none takes it out", async () => {
  await addToBasket(ana, { productId: milk, ...own });
  await addToBasket(ana, { productId: milk, ...own });
  expect(await readBasket(ana, own)).toMatchObject({
    lines: [{ quantity: 2, total: { amount: 240 } }],
    total: { amount: 240, currency: "EUR" },
  });

  await setQuantity(ana, { productId: milk, quantity: 0, ...own });

  expect(await readBasket(ana, own)).toMatchObject({ lines: [], total: { amount: 0 } });
});

test("one's basket is one's own; to the shared one each adds, and changes what they added", async () => {
  await setBasket(ana, { shared: true, lines: [{ productId: milk, quantity: 2 }] });
  await setBasket(carl, { shared: true, lines: [{ productId: milk, quantity: 3 }] });
  await setBasket(carl, { shared: true, lines: [{ productId: milk, quantity: 1 }] });

  const { lines, total } = await readBasket(ana, { shared: true });

  expect(lines.map(({ userId, quantity }) => [userId, quantity]).toSorted()).toEqual(
    [
      [world.ana.id, 2],
      [world.carl.id, 1],
    ].toSorted(),
  );
  expect(total.amount).toBe(360);
  expect((await readBasket(ana, own)).lines).toEqual([]);
});

test("an order of the same basket, posted at the same moment, is made once and empties it", async () => {
  await setBasket(ana, { ...own, lines: [{ productId: milk, quantity: 2 }] });
  const order = {
    orderId: crypto.randomUUID(),
    ...own,
    lines: [shown(world.ana.id, 2)],
  };

  const made = await Promise.all(
    [1, 2, 3].map(() => inTransaction((db) => orderBasket(within(ana, db), order))),
  );

  expect(new Set(made.map(({ id }) => id))).toEqual(new Set([order.orderId]));
  expect(await prisma().order.count()).toBe(1);
  expect((await readBasket(ana, own)).lines).toEqual([]);
});

describe("a page that is no longer right", () => {
  const conflict = { code: "conflict", details: { reason: "basketChanged" } };

  test("of one's own basket in two tabs, one order is made and the other told", async () => {
    await setBasket(ana, { ...own, lines: [{ productId: milk, quantity: 2 }] });

    const made = await Promise.allSettled([1, 2].map(() => ordering(ana, [shown(world.ana.id, 2)])));

    expect(made.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(made.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { details: { reason: "basketChanged", changes: [{ name: "Milk", from: 2, to: null }] } },
    });
    expect(await prisma().order.count()).toBe(1);
  });

  test("of two members who order the shared basket at the same moment one wins", async () => {
    await setBasket(ana, { shared: true, lines: [{ productId: milk, quantity: 2 }] });
    await setBasket(carl, { shared: true, lines: [{ productId: milk, quantity: 1 }] });
    const lines = [shown(world.ana.id, 2), shown(world.carl.id, 1)];

    const made = await Promise.allSettled([ana, carl].map((scope) => ordering(scope, lines, true)));

    expect(made.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await prisma().orderLine.findMany({ select: { quantity: true } })).toEqual([{ quantity: 3 }]);
    expect((await readBasket(ana, { shared: true })).lines).toEqual([]);
  });

  test("does not order fewer than were put in since, and loses none of them", async () => {
    await setBasket(ana, { ...own, lines: [{ productId: milk, quantity: 9 }] });

    await expect(ordering(ana, [shown(world.ana.id, 4)])).rejects.toMatchObject({
      ...conflict,
      details: { changes: [{ productId: milk, from: 4, to: 9 }], current: { lines: [{ quantity: 9 }] } },
    });

    expect(await prisma().order.count()).toBe(0);
    expect((await readBasket(ana, own)).lines).toMatchObject([{ quantity: 9 }]);
  });

  test("tells a price that changed as well, since it is drawn anew with it", async () => {
    const tea = await aProduct(await scopeOf(world.ana, "products:write"), { name: "Tea" });
    await setBasket(ana, { ...own, lines: [milk, tea.id].map((productId) => ({ productId, quantity: 2 })) });
    const lines = [shown(world.ana.id, 2), { ...shown(world.ana.id, 2), productId: tea.id }];
    await prisma().product.updateMany({ where: { id: milk }, data: { price: 150 } });
    await prisma().product.updateMany({ where: { id: tea.id }, data: { active: false } });

    await expect(ordering(ana, lines)).rejects.toMatchObject({
      ...conflict,
      details: {
        changes: [
          { name: "Tea", from: 2, to: null },
          { name: "Milk", from: { amount: 120, currency: "EUR" }, to: { amount: 150, currency: "EUR" } },
        ],
      },
    });
  });

  test("does not order what another put in since", async () => {
    await setBasket(ana, { shared: true, lines: [{ productId: milk, quantity: 2 }] });
    await setBasket(carl, { shared: true, lines: [{ productId: milk, quantity: 1 }] });

    await expect(ordering(ana, [shown(world.ana.id, 2)], true)).rejects.toMatchObject(conflict);
    expect((await readBasket(ana, { shared: true })).lines).toHaveLength(2);
  });

  test("steps nothing from a number that it is no longer", async () => {
    await setBasket(ana, { ...own, lines: [{ productId: milk, quantity: 9 }] });

    await expect(setQuantity(ana, { productId: milk, was: 4, quantity: 5, ...own })).rejects.toMatchObject(
      conflict,
    );
    expect((await readBasket(ana, own)).lines).toMatchObject([{ quantity: 9 }]);
  });
});

test("what is typed is ordered, whether it was saved before or not; nobody changes another's", async () => {
  await setBasket(ana, { ...own, lines: [{ productId: milk, quantity: 2 }] });
  const order = await ordering(ana, [{ ...shown(world.ana.id, 2), quantity: 7 }]);
  expect(order).toMatchObject({ lines: [{ quantity: 7 }], total: { amount: 840 } });

  await setBasket(ana, { shared: true, lines: [{ productId: milk, quantity: 2 }] });
  await expect(ordering(carl, [{ ...shown(world.ana.id, 2), quantity: 7 }], true)).rejects.toMatchObject({
    code: "conflict",
  });
});

test("without JavaScript a press saves all that was typed, and the step", async () => {
  const tea = await aProduct(await scopeOf(world.ana, "products:write"), { name: "Tea" });
  const both = [milk, tea.id].map((productId) => ({ productId, quantity: 2 }));
  await setBasket(ana, { ...own, lines: both });
  const lines = [
    { ...shown(world.ana.id, 2), quantity: 5 },
    { ...shown(world.ana.id, 2), productId: tea.id },
  ];

  await pressBasket(ana, { orderId: crypto.randomUUID(), ...own, lines, press: `3:${tea.id}` });

  expect((await readBasket(ana, own)).lines.map(({ quantity }) => quantity)).toEqual([5, 3]);
});

test("two who add at the same moment add two", async () => {
  await Promise.all(
    [1, 2].map(() => inTransaction((db) => addToBasket(within(ana, db), { productId: milk, ...own }))),
  );

  expect((await readBasket(ana, own)).lines).toMatchObject([{ quantity: 2 }]);
});

test("a basket that is full takes no other product, and more of what is in it", async () => {
  const products = Array.from({ length: 199 }, (_, index) => ({
    ...{ workspaceId: world.home.id, name: `Item ${index}`, category: "Tins", unit: "box" },
    ...{ price: 100, words: `item ${index} tins` },
  }));
  const others = await prisma().product.createManyAndReturn({ data: products, select: { id: true } });
  const lines = [milk, ...others.map(({ id }) => id)].map((productId) => ({ productId, quantity: 1 }));
  await setBasket(ana, { ...own, lines });
  const tea = await aProduct(await scopeOf(world.ana, "products:write"), { name: "Tea" });

  const full = {
    code: "invalid",
    details: { issues: [{ path: ["lines"], code: "tooMany", params: { max: 200 } }] },
  };
  await expect(addToBasket(ana, { productId: tea.id, ...own })).rejects.toMatchObject(full);
  await expect(setQuantity(ana, { productId: tea.id, quantity: 1, ...own })).rejects.toMatchObject(full);
  const again = { lines: [{ productId: tea.id, quantity: 1 }], ...own };
  await expect(putIntoBasket(ana, again)).rejects.toMatchObject(full);

  await addToBasket(ana, { productId: milk, ...own });
  expect((await readBasket(ana, own)).lines).toHaveLength(200);
});

test("a past order fills the basket again with what is still sold", async () => {
  await setBasket(ana, { ...own, lines: [{ productId: milk, quantity: 2 }] });
  const { id } = await ordering(ana, [shown(world.ana.id, 2)]);

  await reorder(ana, { id });
  expect(await readBasket(ana, own)).toMatchObject({ lines: [{ productId: milk, quantity: 2 }] });

  const tea = await aProduct(await scopeOf(world.ana, "products:write"), { name: "Tea" });
  await setBasket(ana, { ...own, lines: [milk, tea.id].map((productId) => ({ productId, quantity: 1 })) });
  for (const _press of ["once", "twice"]) await reorder(ana, { id });
  const { lines } = await readBasket(ana, own);
  expect(new Map(lines.map(({ productId, quantity }) => [productId, quantity]))).toEqual(
    new Map([
      [milk, 2],
      [tea.id, 1],
    ]),
  );

  await prisma().product.updateMany({ data: { active: false } });
  await expect(reorder(ana, { id })).rejects.toMatchObject({ details: { reason: "nothingStillSold" } });
});

/** A line of milk as a page shows it. */
function shown(userId: string, quantity: number): ShownLine {
  return { productId: milk, userId, was: quantity, quantity, price: 120 };
}

function ordering(scope: Scope<"orders:write">, lines: ShownLine[], shared = false) {
  const order = { orderId: crypto.randomUUID(), shared, lines };
  return inTransaction((db) => orderBasket(within(scope, db), order));
}
