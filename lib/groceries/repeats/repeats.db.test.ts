import { beforeEach, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { prisma } from "@/lib/platform/db";
import { aProduct, aRepeat } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { updateProduct } from "../products/mutations";
import { ordersOfTomorrow } from "./coming";
import { deleteRepeat, skipNextOrder, updateRepeat } from "./mutations";
import { productsOf } from "./products";
import { listOthersRepeats, listOwnRepeats, listRepeats, readRepeat } from "./queries";
import { repeatInput } from "./schema";

let world: World;
let ana: Scope<"orders:write">;
let id: string;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf(world.ana, "orders:write");
  const milk = await aProduct(await scopeOf(world.ana, "products:write"));
  ({ id } = await aRepeat(ana, milk.id));
});

test("the next order is on the next day of its schedule", async () => {
  expect(await readRepeat(ana, { id })).toMatchObject({ next: "2026-03-28", skipped: [] });
});

test("what is skipped is left out once", async () => {
  expect(await skipNextOrder(ana, { id })).toMatchObject({ next: "2026-04-04", skipped: ["2026-03-28"] });
  expect(await skipNextOrder(ana, { id })).toMatchObject({ next: "2026-04-11" });
});

test("while it is paused none comes, and there is none to skip", async () => {
  expect(await updateRepeat(ana, { id, paused: true })).toMatchObject({ next: null });
  await expect(skipNextOrder(ana, { id })).rejects.toMatchObject({ code: "invalid" });
});

test("one's repeating orders are one's own to change, an editor's too", async () => {
  const carl = await scopeOf(world.carl, "orders:write");

  for (const attempt of [
    () => readRepeat(carl, { id }),
    () => updateRepeat(carl, { id, paused: true }),
    () => skipNextOrder(carl, { id }),
    () => deleteRepeat(carl, { id }),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: "not-found" });
});

test("editors read everybody's, members their own", async () => {
  const all = async (who: World["ana"]) =>
    (await listRepeats(await scopeOf(who, "orders:write"), { limit: 50 })).items.map((one) => one.id);
  const others = await listOthersRepeats(await scopeOf(world.carl, "orders:manage"), { limit: 50 });

  expect(others.items).toMatchObject([{ id, userId: world.ana.id }]);
  expect(await all(world.carl)).toEqual([id]);
  await prisma().member.updateMany({ where: { userId: world.carl.id }, data: { role: "member" } });
  expect(await all(world.carl)).toEqual([]);
});

test("what of it is not sold any more is told", async () => {
  const { items } = await listOwnRepeats(ana, { limit: 50 });
  const milk = items[0]?.lines[0]?.productId ?? "";
  const told = async () => (await productsOf(await scopeOf(world.ana, "products:read"), items)).get(milk);

  expect(await told()).toEqual({ name: "Milk", active: true });
  await updateProduct(await scopeOf(world.ana, "products:write"), { id: milk, active: false });
  expect(await told()).toEqual({ name: "Milk", active: false });
});

test.each([
  { kind: "quota", times: 2, per: "week" },
  { kind: "afterCompletion", every: 3, unit: "day" },
])("an order does not repeat by a $kind", (schedule) => {
  const lines = [{ productId: crypto.randomUUID(), quantity: 1 }];

  expect(repeatInput.safeParse({ lines, schedule, startsOn: "2026-03-28" }).success).toBe(false);
});

test("what orders itself tomorrow is told the day before, and not once it is skipped", async () => {
  const tomorrowIs = async (today: string) =>
    ordersOfTomorrow({ ...(await scopeOf(world.ana, "products:read")), today: day(today) });

  expect(await tomorrowIs("2026-03-26")).toEqual([]);
  expect(await tomorrowIs("2026-03-27")).toMatchObject([
    { id, date: "2026-03-28", lines: [{ name: expect.any(String), quantity: expect.any(Number) }] },
  ]);
  await skipNextOrder(ana, { id, date: day("2026-03-28") });
  expect(await tomorrowIs("2026-03-27")).toEqual([]);
});

test("a second press on the same order skips none after it", async () => {
  await skipNextOrder(ana, { id, date: day("2026-03-28") });

  await expect(skipNextOrder(ana, { id, date: day("2026-03-28") })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await readRepeat(ana, { id })).toMatchObject({ skipped: ["2026-03-28"] });
});
