import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/platform/db";
import { anOrder, aProduct } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { deleteProduct } from "../groceries/products/mutations";
import { updateWorkspace } from "./mutations";

let world: World;

beforeEach(async () => {
  world = await theWorld();
});

test("the currency stays while products have prices in it", async () => {
  const product = await aProduct(await scopeOf(world.ana, "products:write"), { active: false });

  await expect(change("JPY")).rejects.toMatchObject({
    code: "conflict",
    details: { reason: "currencyInUse", issues: [{ path: ["currency"] }] },
  });
  await expect(change("EUR")).resolves.toMatchObject({ currency: "EUR" });
  await deleteProduct(await scopeOf(world.ana, "products:write"), { id: product.id });
  await expect(change("JPY")).resolves.toMatchObject({ currency: "JPY" });
});

test("what was ordered keeps its own", async () => {
  const product = await aProduct(await scopeOf(world.ana, "products:write"));
  await anOrder(await scopeOf(world.ana, "orders:write"), product.id);
  await deleteProduct(await scopeOf(world.ana, "products:write"), { id: product.id });

  await change("JPY");

  expect(await prisma().order.findFirst()).toMatchObject({ currency: "EUR", total: 240 });
});

async function change(currency: string) {
  return prisma().$transaction(async (db) =>
    updateWorkspace({ ...(await scopeOf(world.ana, "workspace:retire")), db }, { currency }),
  );
}
