import { beforeEach, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { aProduct } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { fillWithStarter } from "./fill";

let world: World;
let carl: Scope<"products:write">;

beforeEach(async () => {
  world = await theWorld();
  carl = await scopeOf(world.carl, "products:write");
});

const there = () => prisma().product.findMany({ where: { workspaceId: world.home.id } });

test("an editor fills a workspace with 150 products, each with a line of the log", async () => {
  const { created } = await fillWithStarter(carl, { language: "en" });

  expect(created).toBe(150);
  expect(await there()).toHaveLength(150);
  const lines = await prisma().event.count({
    where: { workspaceId: world.home.id, subjectKind: "product", verb: "created", actorId: world.carl.id },
  });
  expect(lines).toBe(150);
  expect(await prisma().product.count({ where: { workspaceId: world.elsewhere.id } })).toBe(0);
});

test("what is there by that name stays as it is", async () => {
  await aProduct(carl, { name: "whole MILK", category: "Breakfast" });

  const { created } = await fillWithStarter(carl, { language: "en" });

  expect(created).toBe(149);
  expect((await there()).filter(({ name }) => name.toLowerCase() === "whole milk")).toMatchObject([
    { category: "Breakfast", price: 120 },
  ]);
});

test("two presses at the same moment fill it once", async () => {
  const press = () => inTransaction((db) => fillWithStarter(within(carl, db), { language: "en" }));

  const made = await Promise.all([press(), press()]);

  expect(made.map(({ created }) => created).toSorted((a, b) => a - b)).toEqual([0, 150]);
  expect(await there()).toHaveLength(150);
});
