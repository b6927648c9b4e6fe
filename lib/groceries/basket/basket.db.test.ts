import { beforeEach, expect, test } from "vitest";
import { type Scope, within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { aProduct } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { reorder } from "../orders/reorder";
import { addToBasket, setQuantity } from "./fill";
import { setBasket } from "./mutations";
import { orderBasket } from "./order";
import { readBasket } from "./queries";

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
    lines: [{ productId: milk, quantity: 2, price: 120 }],
  };

  const made = await Promise.all(
    [1, 2, 3].map(() => inTransaction((db) => orderBasket(within(ana, db), order))),
  );

  expect(new Set(made.map(({ id }) => id))).toEqual(new Set([order.orderId]));
  expect(await prisma().order.count()).toBe(1);
  expect((await readBasket(ana, own)).lines).toEqual([]);
});

test("a past order fills the basket again with what is still sold", async () => {
  const lines = [{ productId: milk, quantity: 2, price: 120 }];
  const { id } = await orderBasket(ana, { orderId: crypto.randomUUID(), ...own, lines });

  await reorder(ana, { id });
  expect(await readBasket(ana, own)).toMatchObject({ lines: [{ productId: milk, quantity: 2 }] });

  await prisma().product.updateMany({ data: { active: false } });
  await expect(reorder(ana, { id })).rejects.toMatchObject({ details: { reason: "nothingStillSold" } });
});
