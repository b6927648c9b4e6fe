import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/platform/db";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { readToday } from "./queries";

let world: World;
/** 10:30 in Greenwich: Sunday still in Pago Pago, Monday in Kiritimati. */
const NOW = new Date("2026-03-23T10:30:00Z");

beforeEach(async () => {
  world = await theWorld();
  const write = await scopeOf(world.ana, "routines:write");
  const { id } = await aRoutine(write);
  await aSession(write, id, { title: "Algebra", weekday: "MO", start: "09:00" });
  await aSession(write, id, { title: "Sunday run", weekday: "SU", start: "21:00" });
});

test("two readers at one instant each see the day that it is where they are", async () => {
  await prisma().user.update({ where: { id: world.ana.id }, data: { timeZone: "Pacific/Kiritimati" } });
  await prisma().user.update({ where: { id: world.ben.id }, data: { timeZone: "Pacific/Pago_Pago" } });

  const east = await readToday(await scopeOf(world.ana, "today:read", "home", NOW), {});
  const west = await readToday(await scopeOf(world.ben, "today:read", "home", NOW), {});

  expect(east.date).toBe("2026-03-24");
  expect(west.date).toBe("2026-03-22");
  expect(east.sessions).toEqual([]);
  expect(west.sessions).toMatchObject([
    { title: "Sunday run", startsAt: new Date("2026-03-22T20:00:00Z") },
    { title: "Algebra", on: "2026-03-23" },
  ]);
});

test("before the day start it is still yesterday", async () => {
  await prisma().user.update({ where: { id: world.ana.id }, data: { dayStart: "03:00" } });
  const at = (instant: string) => scopeOf(world.ana, "today:read", "home", new Date(instant));

  const before = await readToday(await at("2026-03-24T01:59:00Z"), {});
  const after = await readToday(await at("2026-03-24T02:00:00Z"), {});

  expect(before.date).toBe("2026-03-23");
  expect(before.sessions).toMatchObject([{ title: "Algebra" }]);
  expect(after.date).toBe("2026-03-24");
});

test("what belongs to another workspace is not in it", async () => {
  const elsewhere = await readToday(await scopeOf(world.eve, "today:read", "elsewhere", NOW), {});

  expect(elsewhere.sessions).toEqual([]);
});
