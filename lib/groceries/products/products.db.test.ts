import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { aProduct } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { createProduct, deleteProduct, updateProduct } from "./mutations";
import { listProducts, readProduct } from "./queries";
import { productInput, productList } from "./schema";

let world: World;
let carl: Scope<"products:write">;

beforeEach(async () => {
  world = await theWorld();
  carl = await scopeOf(world.carl, "products:write");
});

describe("each product tells who changed it last, out of the log", () => {
  test("and when", async () => {
    const { id } = await aProduct(carl);
    const ana = await scopeOf(world.ana, "products:write");

    await updateProduct(ana, { id, unit: "bottle" });

    expect(await readProduct(carl, { id })).toMatchObject({
      unit: "bottle",
      lastChange: { by: { id: world.ana.id, name: "Ana" }, at: ana.now },
    });
  });

  test("or nothing, where the log was pruned", async () => {
    const row = { name: "Salt", category: "Spices", unit: "kg", price: 90, words: "salt spices" };
    const { id } = await prisma().product.create({ data: { ...row, workspaceId: world.home.id } });

    expect(await readProduct(carl, { id })).toMatchObject({ name: "Salt", lastChange: null });
  });
});

describe("search", () => {
  test.each([
    ["creme", ["Crème fraîche"]],
    ["CRÈME", ["Crème fraîche"]],
    ["dairy", ["Crème fraîche", "Milk"]],
    ["bananna", ["Bananas"]],
    ["milk", ["Milk", "Oat milk"]],
    ["%", ["100 % juice"]],
    ["_", []],
    ["🍎", ["🍎 Apples"]],
    ["k veg", ["Oat milk"]],
    ["milk veg", ["Oat milk"]],
    ["100%", ["100 % juice"]],
    ["nothing of it", []],
  ])("%s finds %j", async (q, names) => {
    for (const [name, category] of [
      ["Crème fraîche", "Dairy"],
      ["Milk", "Dairy"],
      ["Oat milk", "Vegan"],
      ["Bananas", "Fruit"],
      ["100 % juice", "Drinks"],
      ["🍎 Apples", "Fruit"],
    ] as const)
      await aProduct(carl, { name, category });

    const { items } = await find({ q });

    expect(items.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["cucmber", "Cucumber"],
    ["spagetti", "Spaghetti"],
    ["yogurt", "Yoghurt"],
    ["onoin", "Onions"],
    ["mlik", "Milk"],
    ["melk", "Milk"],
    ["aplpes", "Apples"],
    ["apfle", "Apples"],
    ["bannana", "Bananas"],
    ["tomatos", "Tomatoes"],
    ["молако", "Молоко"],
    ["gren onions", "Green onions"],
    ["green onoins", "Green onions"],
    ["oatmilk", "Oat milk"],
  ])("%s, a slip of one letter, finds %s first", async (q, name) => {
    await aShelf();

    expect((await find({ q })).items[0]?.name).toBe(name);
  });

  test.each([["nothing of it"], ["teb"], ["xyzzy"], ["brush"], ["cola"], ["salt"], ["%%%%%"], ["_____"]])(
    "%s finds nothing that is only near",
    async (q) => {
      await aShelf();

      expect((await find({ q })).items).toEqual([]);
    },
  );

  test("what is spelt as something is called finds nothing a letter away", async () => {
    for (const name of ["Rice", "Ripe pears", "Race car"]) await aProduct(carl, { name });

    expect((await find({ q: "rice" })).items.map(({ name }) => name)).toEqual(["Rice"]);
  });

  test("a slip is looked for in what was asked for alone, and goes on page by page", async () => {
    for (const name of ["Milk a", "Milk b", "Milk c"]) await aProduct(carl, { name });
    await aProduct(carl, { name: "Old milk", active: false });
    await aProduct(carl, { name: "Milk tea", category: "Drinks" });
    const asked = { q: "mlik", limit: "2", active: "true", category: "Dairy" };

    const first = await find(asked);
    const second = await find({ ...asked, cursor: first.nextCursor ?? "" });

    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(["Milk a", "Milk b", "Milk c"]);
  });

  test.each([
    ["few", 7, ["Chocolatte"]],
    ["enough", 8, []],
  ])("tells what is like it after %s that hold it", async (_, holding, like) => {
    const names = Array.from({ length: holding }, (_, index) => `Chocolate ${index}`);
    for (const name of [...names, "Chocolatte"]) await aProduct(carl, { name });

    expect((await find({ q: "chocolate" })).items.map(({ name }) => name)).toEqual([...names, ...like]);
  });

  test("goes on page by page", async () => {
    for (const name of ["Milk a", "Milk b", "Milk c"]) await aProduct(carl, { name });

    const first = await find({ q: "milk", limit: "2" });
    const second = await find({ q: "milk", limit: "2", cursor: first.nextCursor ?? "" });

    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(["Milk a", "Milk b", "Milk c"]);
    expect(second.nextCursor).toBeNull();
  });

  test("goes on from rank to rank: what begins with it, whose word does, what holds it, what is like it", async () => {
    const ranked = ["Chocolate bar", "Chocolate tea", "A chocolate bar", "Hotchocolate", "Chocolatte"];
    for (const name of ranked.toReversed()) await aProduct(carl, { name });

    const names: (string | undefined)[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await find({ q: "chocolate", limit: "1", ...(cursor && { cursor }) });
      names.push(page.items[0]?.name);
      cursor = page.nextCursor;
    }

    expect(names).toEqual(ranked);
  });
});

test("a list is narrowed by category and by what is sold", async () => {
  await aProduct(carl, { name: "Milk" });
  await aProduct(carl, { name: "Old milk", active: false });
  await aProduct(carl, { name: "Tea", category: "Drinks" });

  expect((await find({ category: "Dairy" })).items).toHaveLength(2);
  expect((await find({ active: "true" })).items.map(({ name }) => name)).toEqual(["Milk", "Tea"]);
});

test("a price is in the workspace's currency", async () => {
  const dollars = productInput.parse({
    name: "Tea",
    category: "Drinks",
    unit: "box",
    price: { amount: 1, currency: "USD" },
  });

  await expect(createProduct(carl, dollars)).rejects.toMatchObject({
    details: { issues: [{ path: ["price", "currency"], code: "otherCurrency" }] },
  });
});

test("the second of two changes of one version sees what the first made of it", async () => {
  const { id, version } = await aProduct(carl);
  await updateProduct(carl, { id, version, name: "Oat milk" });

  await expect(updateProduct(carl, { id, version, name: "Soy milk" })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { name: "Oat milk" } },
  });
});

describe("a name stands once in its category", () => {
  const taken = { code: "conflict", details: { reason: "productTaken", issues: [{ path: ["name"] }] } };

  test("whatever its case, and as often as there are categories", async () => {
    await aProduct(carl);

    await expect(aProduct(carl, { name: "МИЛК" })).resolves.toMatchObject({ name: "МИЛК" });
    await expect(aProduct(carl, { category: "Vegan" })).resolves.toMatchObject({ name: "Milk" });
    await expect(aProduct(carl, { name: "милк" })).rejects.toMatchObject(taken);
    await expect(aProduct(carl, { name: "MILK", category: "dairy" })).rejects.toMatchObject(taken);
  });

  test("nor is another given it", async () => {
    await aProduct(carl);
    const { id } = await aProduct(carl, { name: "Oat milk" });

    await expect(updateProduct(carl, { id, name: "milk" })).rejects.toMatchObject(taken);
    await expect(updateProduct(carl, { id, name: "OAT MILK" })).resolves.toMatchObject({ name: "OAT MILK" });
  });

  test("in a workspace: another has one of its own", async () => {
    await aProduct(carl);
    const eve = await scopeOf(world.eve, "products:write", "elsewhere");

    await expect(aProduct(eve)).resolves.toMatchObject({ name: "Milk" });
  });
});

test("the log tells what came and what went, field by field", async () => {
  const { id } = await aProduct(carl);
  await deleteProduct(carl, { id });

  const log = await prisma().event.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });

  const price = { amount: 120, currency: "EUR" };
  const fields = { name: "Milk", category: "Dairy", unit: "l", price, active: true };
  const each = (side: "from" | "to") =>
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { [side]: value }]));
  expect(log.map(({ verb, changes }) => [verb, changes])).toEqual([
    ["created", each("to")],
    ["deleted", each("from")],
  ]);
});

async function aShelf() {
  for (const name of [
    ...[
      "Cucumber",
      "Spaghetti",
      "Yoghurt",
      "Onions",
      "Green onions",
      "Milk",
      "Oat milk",
      "Apples",
      "Bananas",
    ],
    ...["Tomatoes", "Молоко", "Tea", "Salad", "Salmon", "Bread", "Cocoa"],
  ])
    await aProduct(carl, { name, category: "Food" });
}

function find(input: Record<string, string>) {
  return listProducts(carl, productList.parse(input));
}
