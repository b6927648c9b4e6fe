import { beforeEach, expect, test } from "vitest";
import type { Permission } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { aProduct } from "@/lib/testing/groceries";
import { aHabit } from "@/lib/testing/habits";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { aTask } from "@/lib/testing/tasks";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { findAnything } from "./queries";

let world: World;
let ana: Scope<Permission>;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf<Permission>(world.ana, "workspace:manage");
});

async function names(typed: string, scope = ana) {
  return (await findAnything(scope, typed)).map(({ kind, name }) => `${kind} ${name}`);
}

test("a habit, a task, a product, a session and a member are found by the beginning of a word", async () => {
  const routine = await aRoutine(ana);
  await aHabit(ana, { title: "Drink water" });
  await aTask(ana, { title: "Water the plants" });
  await aProduct(ana, { name: "Sparkling water" });
  await aSession(ana, routine.id, { title: "Water polo" });
  await aSession(ana, routine.id, { title: "Water polo", weekday: "FR" });

  expect(await names("wat")).toEqual([
    "habit Drink water",
    "session Water polo",
    "task Water the plants",
    "product Sparkling water",
  ]);
  expect(await names("ana")).toEqual(["member Ana"]);
});

test("at most five of each kind", async () => {
  for (let number = 1; number <= 7; number += 1) await aHabit(ana, { title: `Water ${number}` });

  expect(await names("water")).toHaveLength(5);
});

test("no character is an operator, and nothing typed finds nothing", async () => {
  for (const typed of ["", "   ", "' | !", "100% \\", "(:*", "&"]) expect(await names(typed)).toEqual([]);
});

test("nothing of another workspace is found", async () => {
  const routine = await aRoutine(ana);
  await aHabit(ana, { title: "Drink water" });
  await aTask(ana, { title: "Water the plants" });
  await aProduct(ana, { name: "Sparkling water" });
  await aSession(ana, routine.id, { title: "Water polo" });
  const eve = await scopeOf<Permission>(world.eve, "workspace:manage", "elsewhere");

  expect(await names("water", eve)).toEqual([]);
  expect(await names("ana", eve)).toEqual([]);
});
