import { expect, test } from "vitest";
import { habitInput } from "@/lib/habits/schema";
import { prisma } from "@/lib/platform/db";
import { schedule } from "@/lib/recurrence/schema";
import { NOW } from "@/lib/testing/world";
import { seedDemo } from "./demo";
import { demoHabits } from "./habits";
import { demoTasks } from "./tasks";

test("the demo is the same month of real use each time, and nothing of it lies ahead", async () => {
  const one = await seedDemo(NOW);
  const other = await seedDemo(NOW);

  const first = await countedIn(one.slug);
  expect(await countedIn(other.slug)).toEqual(first);
  expect(first.habits).toBe(demoHabits.length);
  expect(first.entries).toBeGreaterThan(500);
  expect(await prisma().habitEntry.count({ where: { at: { gt: NOW } } })).toBe(0);
  expect(await prisma().task.count({ where: { completedAt: { gt: NOW } } })).toBe(0);
  expect(first.products).toBe(150);
  expect(first.orders).toEqual(["cancelled", "delivered", "packed", "placed"]);
  expect(await prisma().order.count({ where: { createdAt: { gt: NOW } } })).toBe(0);
}, 120_000);

test("its habits and tasks could have been typed", () => {
  for (const { title, measure, schedule: says } of demoHabits) {
    expect(
      habitInput.safeParse({ title, measure, schedule: says, startsOn: "2026-01-01" }).error,
    ).toBeUndefined();
  }
  for (const { repeat } of demoTasks) expect(schedule.optional().safeParse(repeat).error).toBeUndefined();
});

async function countedIn(slug: string) {
  const db = prisma();
  const where = { workspaceId: (await db.workspace.findUniqueOrThrow({ where: { slug } })).id };
  const [habits, entries, noted, values, tasks, done, repeating, pauses, products, spent, orders] =
    await Promise.all([
      db.habit.count({ where }),
      db.habitEntry.count({ where }),
      db.habitEntry.count({ where: { ...where, note: { not: null } } }),
      db.habitEntry.aggregate({ where, _sum: { value: true } }),
      db.task.count({ where }),
      db.task.count({ where: { ...where, status: "done" } }),
      db.task.count({ where: { ...where, previousId: { not: null } } }),
      db.pause.count({ where }),
      db.product.count({ where }),
      db.order.aggregate({ where, _sum: { total: true } }),
      db.order.groupBy({ by: ["status"], where, orderBy: { status: "asc" } }),
    ]);
  return {
    ...{ habits, entries, noted, value: values._sum.value, tasks, done, repeating, pauses, products },
    ...{ spent: spent._sum.total, orders: orders.map(({ status }) => status) },
  };
}
