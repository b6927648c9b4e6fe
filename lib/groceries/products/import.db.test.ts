import { beforeEach, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { aProduct } from "@/lib/testing/groceries";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { exportProducts } from "./export";
import { importProducts } from "./import";

let carl: Scope<"products:write">;

beforeEach(async () => {
  const world = await theWorld();
  carl = await scopeOf(world.carl, "products:write");
});

const file = "name,category,unit,price\nMilk,Dairy,l,1.50\nTea,Drinks,box,3.99";

test("a file makes what is new and changes what is there, and the log tells of each", async () => {
  const { id } = await aProduct(carl);

  expect(await importProducts(carl, { text: file, preview: false })).toEqual({
    created: 1,
    updated: 1,
    unchanged: 0,
    errors: [],
  });

  const products = await prisma().product.findMany({ orderBy: { name: "asc" } });
  expect(products.map(({ name, price }) => [name, price])).toEqual([
    ["Milk", 150],
    ["Tea", 399],
  ]);
  const log = await prisma().event.findMany({
    orderBy: { id: "asc" },
    select: { verb: true, changes: true },
  });
  const euro = (amount: number) => ({ amount, currency: "EUR" });
  expect(log.slice(1)).toEqual([
    {
      verb: "created",
      changes: {
        name: { to: "Tea" },
        category: { to: "Drinks" },
        unit: { to: "box" },
        price: { to: euro(399) },
        active: { to: true },
      },
    },
    { verb: "updated", changes: { price: { from: euro(120), to: euro(150) } } },
  ]);
  expect(await prisma().event.count({ where: { subjectId: id, verb: "updated" } })).toBe(1);
});

test("what stands in a file just as it is stays untouched, and the log says nothing of it", async () => {
  const { id, version } = await aProduct(carl);
  const text = "name,category,unit,price,active\nmilk,DAIRY,l,1.20,yes";

  expect(await importProducts(carl, { text, preview: false })).toMatchObject({ updated: 0, unchanged: 1 });

  expect(await prisma().product.findFirst()).toMatchObject({ id, version, name: "Milk" });
  expect(await prisma().event.count({ where: { verb: "updated" } })).toBe(0);
});

test("five thousand products come in one file, each with its line in the log", async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `Thing ${index},Things,piece,1.00`);

  const report = await importProducts(carl, {
    text: ["name,category,unit,price", ...lines].join("\n"),
    preview: false,
  });

  expect(report).toMatchObject({ created: 5000, errors: [] });
  const [first] = await prisma().product.findMany({ where: { name: "Thing 4999" }, select: { id: true } });
  const line = await prisma().event.findFirstOrThrow({ where: { subjectId: first?.id ?? "" } });
  expect(line).toMatchObject({ verb: "created", subjectTitle: "Thing 4999" });
  expect(await prisma().event.count()).toBe(5000);
});

test("a preview writes nothing", async () => {
  expect(await importProducts(carl, { text: file, preview: true })).toMatchObject({ created: 2 });

  expect(await prisma().product.count()).toBe(0);
});

test("one wrong line, and nothing is written", async () => {
  const text = `${file}\nSalt,Spices,kg,cheap`;

  expect(await importProducts(carl, { text, preview: true })).toMatchObject({
    created: 2,
    errors: [{ line: 4, path: "price" }],
  });
  await expect(importProducts(carl, { text, preview: false })).rejects.toMatchObject({
    details: { issues: [{ path: ["lines", 4, "price"], code: "notAPrice" }] },
  });
  expect(await prisma().product.count()).toBe(0);
});

test("what is written out is read again as it was, formulas too", async () => {
  await aProduct(carl, { name: "=1+1", category: "@home" });
  await aProduct(carl, { name: 'Tea, "green"\tloose'.replace("\t", " "), active: false });
  const { body } = await exportProducts(carl);

  const report = await importProducts(carl, { text: String(body), preview: false });

  expect(String(body)).toContain("'=1+1");
  expect(report).toEqual({ created: 0, updated: 0, unchanged: 2, errors: [] });
});
