import { expect, test } from "vitest";
import { day, toDateColumn } from "@/lib/calendar/date";
import { skipNextOrder } from "@/lib/groceries/repeats/mutations";
import { prisma } from "@/lib/platform/db";
import { shareRoutine } from "@/lib/shares/mutations";
import { anOrder, aProduct, aRepeat } from "@/lib/testing/groceries";
import { aHabit } from "@/lib/testing/habits";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { aTask } from "@/lib/testing/tasks";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { exportWorkspace } from "./export";

test("an export holds everything of the workspace, days as days, and nothing of another", async () => {
  const world = await theWorld();
  await furnish(world);
  const eve = await scopeOf(world.eve, "workspace:manage", "elsewhere");
  await aRoutine(await scopeOf(world.eve, "routines:write", "elsewhere"), { name: "Hers" });

  const text = await exportOf(world);
  const all = JSON.parse(text);

  expect(all).toMatchObject({ format: "rota.workspace", version: 1, workspace: { slug: "home" } });
  expect(all.members.map(({ user }: { user: { name: string } }) => user.name).toSorted()).toEqual([
    ...["Ana", "Ben", "Carl"],
  ]);
  expect(all.routines).toMatchObject([{ name: "Term" }]);
  expect(all.sessions).toMatchObject([{ title: "Algebra", routineId: all.routines[0].id }]);
  expect(all.habits).toMatchObject([{ title: "Run", startsOn: "2026-01-01", endsOn: null }]);
  expect(all.tasks).toMatchObject([{ title: "Rent", dueOn: "2026-03-31", rrule: null }]);
  expect(all.products).toMatchObject([{ name: "Milk", price: 120 }]);
  expect(all.orderLines).toMatchObject([{ orderId: all.orders[0].id, quantity: 2 }]);
  expect(all.repeatingOrders).toMatchObject([{ startsOn: "2026-03-28", skipped: ["2026-03-28"] }]);
  expect(all.events).not.toHaveLength(0);
  expect(text).not.toContain("Hers");
  expect(text).not.toContain(eve.workspaceId);
});

test("an export comes in pieces, whole to the last of more rows than one piece holds", async () => {
  const world = await theWorld();
  const { habit } = await furnish(world);
  const entries = Array.from({ length: 2_001 }, (_, index) => ({
    ...{ workspaceId: world.home.id, habitId: habit, userId: world.ana.id, status: "done" },
    ...{ date: new Date(Date.UTC(2020, 0, index + 1)), at: new Date() },
  }));
  await prisma().habitEntry.createMany({ data: entries });

  const { habitEntries } = JSON.parse(await exportOf(world));

  expect(habitEntries).toHaveLength(2_001);
  expect(new Set(habitEntries.map(({ date }: { date: string }) => date)).size).toBe(2_001);
});

test("what RFC 5545 can say of a schedule is told as a rule beside it", async () => {
  const world = await theWorld();
  const scope = await scopeOf<"habits:write" | "tasks:write">(world.ana, "habits:write");
  await aHabit(scope, { schedule: { kind: "weekly", every: 2, days: ["FR", "MO"] } });
  await aHabit(scope, { schedule: { kind: "quota", times: 3, per: "week" } });
  await aTask(scope, { dueOn: day("2026-03-31"), repeat: { kind: "monthly", every: 1, day: 31 } });

  const { habitVersions, tasks } = JSON.parse(await exportOf(world));

  const rules = habitVersions.map(({ rrule }: { rrule: string | null }) => rrule);
  expect(rules).toEqual(["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=MO", null]);
  expect(tasks[0].rrule).toBe("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1");
});

test("nothing that opens anything is in it", async () => {
  const world = await theWorld();
  const { url } = await furnish(world);

  const text = await exportOf(world);

  expect(text).not.toMatch(/hash|encrypted|token/i);
  expect(text).not.toContain(url.replace("/s/", ""));
});

test("only an admin gets one", async () => {
  const world = await theWorld();

  await expect(scopeOf(world.carl, "workspace:manage")).rejects.toMatchObject({ code: "forbidden" });
  await expect(scopeOf(world.eve, "workspace:manage")).rejects.toMatchObject({ code: "not-found" });
});

async function exportOf(world: World): Promise<string> {
  const { body } = await exportWorkspace(await scopeOf(world.ana, "workspace:manage"));
  return new Response(body).text();
}

async function furnish({ ana, home }: World) {
  const scope = await scopeOf(ana, "routines:write");
  const routine = await aRoutine(scope);
  await aSession(scope, routine.id);
  const { url } = await shareRoutine(scope, { id: routine.id });
  const made = { workspaceId: home.id, createdById: ana.id };
  const habit = await prisma().habit.create({
    data: { ...made, title: "Run", startsOn: toDateColumn(day("2026-01-01")) },
  });
  await prisma().task.create({ data: { ...made, title: "Rent", dueOn: toDateColumn(day("2026-03-31")) } });
  await shop(ana);
  return { url, habit: habit.id };
}

/** Milk, an order of two, and the same every Saturday but the first. */
async function shop(ana: World["ana"]) {
  const milk = await aProduct(await scopeOf(ana, "products:write"));
  const orderer = await scopeOf(ana, "orders:write");
  await anOrder(orderer, milk.id);
  const repeat = await aRepeat(orderer, milk.id);
  await skipNextOrder(orderer, { id: repeat.id });
}
