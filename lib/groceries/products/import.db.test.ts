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
    errors: [],
  });

  const products = await prisma().product.findMany({ orderBy: { name: "asc" } });
  expect(products.map(({ name, price }) => [name, price])).toEqual([
    ["Milk", 150],
    ["Tea", 399],
  ]);
  expect(await prisma().event.count({ where: { subjectId: id, verb: "updated" } })).toBe(1);
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
  expect(report).toEqual({ created: 0, updated: 2, errors: [] });
});
