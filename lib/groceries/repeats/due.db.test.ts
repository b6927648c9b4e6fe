import { beforeEach, expect, test } from "vitest";
import { jobScope, type Scope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { aProduct, aRepeat } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { archiveWorkspace } from "@/lib/workspaces/mutations";
import { deleteProduct, updateProduct } from "../products/mutations";
import { makeDueOrders } from "./due";
import { skipNextOrder } from "./mutations";
import { readRepeat } from "./queries";

let world: World;
let ana: Scope<"orders:write">;
let id: string;
let milk: string;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf(world.ana, "orders:write");
  milk = (await aProduct(await scopeOf(world.ana, "products:write"))).id;
  ({ id } = await aRepeat(ana, milk));
  await prisma().repeatingOrder.updateMany({ data: { createdAt: ana.now } });
});

const friday = "2026-03-27T12:00:00Z";
const saturday = "2026-03-28T12:00:00Z";
const sunday = "2026-03-29T12:00:00Z";

test("an order is made on its day, at that day's price, and once", async () => {
  await updateProduct(await scopeOf(world.ana, "products:write"), {
    id: milk,
    price: { amount: 150, currency: "EUR" },
  });

  await at(friday);
  expect(await made()).toEqual([]);
  await Promise.all([at(saturday), at(saturday), at(saturday)]);
  await at(sunday);

  expect(await made()).toEqual([{ total: 300, repeatDate: new Date("2026-03-28") }]);
});

test("Saturday is over by the orderer's clocks, or the shop's where it has its own", async () => {
  await prisma().workspace.updateMany({ data: { timeZone: "Pacific/Kiritimati" } });

  await at("2026-03-27T11:00:00Z");

  expect(await made()).toHaveLength(1);
});

test("what passed while nothing ran is made once", async () => {
  await at("2026-04-15T12:00:00Z");

  expect(await made()).toEqual([{ total: 240, repeatDate: new Date("2026-04-11") }]);
});

test("what was skipped is not made", async () => {
  await skipNextOrder(ana, { id });

  await at(saturday);
  await at("2026-04-04T12:00:00Z");

  expect(await made()).toEqual([{ total: 240, repeatDate: new Date("2026-04-04") }]);
});

test("where nothing of it is sold any more none is made, and it goes on", async () => {
  await deleteProduct(await scopeOf(world.ana, "products:write"), { id: milk });

  await at(saturday);

  expect(await made()).toEqual([]);
  const later = { ...ana, today: ana.today };
  expect(await readRepeat(later, { id })).toMatchObject({ next: "2026-04-04" });
});

test("nobody orders who left", async () => {
  await prisma().member.deleteMany({ where: { userId: world.ana.id } });

  await at(saturday);

  expect(await made()).toEqual([]);
});

async function at(instant: string): Promise<void> {
  await makeDueOrders(jobScope(prisma(), new Date(instant)));
}

function made() {
  return prisma().order.findMany({ select: { total: true, repeatDate: true }, orderBy: { id: "asc" } });
}

test("none is made in an archived workspace", async () => {
  await archiveWorkspace(await scopeOf(world.ana, "workspace:retire"), { archived: true });
  await at(saturday);

  expect(await made()).toEqual([]);
});
