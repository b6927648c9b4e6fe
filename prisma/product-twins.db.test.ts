import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/platform/db";
import { theWorld, type World } from "@/lib/testing/world";

const MIGRATION = readFileSync(
  "prisma/migrations/20261127041000_a_product_stands_once_in_its_category/migration.sql",
  "utf8",
);

const owner = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
await owner.connect();
afterAll(() => owner.end());

let world: World;

beforeEach(async () => {
  world = await theWorld();
});

test("of products that were called the same one keeps the name, and the others are numbered", async () => {
  await owner.query('DROP INDEX "Product_workspaceId_name_category_key"');
  const product = { category: "Dairy", unit: "l", words: "milk dairy" };
  const rows = [
    { name: "Milk", price: 1, active: false },
    { name: "MILK", price: 2 },
    { name: "milk", price: 3 },
    { name: "Milk (2)", price: 4 },
    { name: "Milk", price: 5, category: "Vegan" },
  ].map((row) => ({ ...product, ...row }));
  const of = (workspaceId: string, id: string) => ({ workspaceId, id });
  for (const [place, row] of rows.entries())
    await prisma().product.create({ data: { ...row, ...of(world.home.id, idAt(place)) } });
  await prisma().product.create({
    data: { ...product, name: "Milk", price: 6, ...of(world.elsewhere.id, idAt(9)) },
  });

  await owner.query(MIGRATION);

  const after = await prisma().product.findMany({ orderBy: { price: "asc" } });
  expect(after.map(({ name, price }) => [price, name])).toEqual([
    [1, "Milk (3)"],
    [2, "MILK"],
    [3, "milk (4)"],
    [4, "Milk (2)"],
    [5, "Milk"],
    [6, "Milk"],
  ]);
});

function idAt(place: number): string {
  return `01900000-0000-7000-8000-00000000000${place}`;
}
