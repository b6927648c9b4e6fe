import { beforeEach, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { aHabit } from "@/lib/testing/habits";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { listHabits } from "./list";
import { placeHabit } from "./place";
import { habitList } from "./schema";

let ana: Scope<"habits:write">;
let ids: string[];

beforeEach(async () => {
  const world = await theWorld();
  ana = await scopeOf<"habits:write">(world.ana, "habits:write");
  ids = [];
  for (const title of ["A", "B", "C", "D"]) ids.push((await aHabit(ana, { title })).id);
});

async function order(): Promise<string> {
  const { items } = await listHabits(ana, habitList.parse({}));
  return items.map(({ title }) => title).join("");
}

const place = (index: number, to: "before" | "after", past: number) =>
  placeHabit(ana, { id: ids[index] ?? "", past: ids[past] ?? "", to });

test.each([
  [3, "before", 0, "DABC"],
  [0, "after", 3, "BCDA"],
  [0, "after", 1, "BACD"],
  [2, "before", 1, "ACBD"],
] as const)("habit %i goes %s habit %i", async (index, to, past, expected) => {
  await place(index, to, past);

  expect(await order()).toBe(expected);
});

test("however often one is moved into the same gap, there is a place for it", async () => {
  for (let time = 0; time < 60; time += 1) await place(time % 2 === 0 ? 2 : 3, "after", 0);

  expect(await order()).toBe("ADCB");
});

test("past one that is not there it goes nowhere", async () => {
  const past = "019c0000-0000-7000-8000-000000000000";

  await expect(placeHabit(ana, { id: ids[0] ?? "", past, to: "after" })).rejects.toMatchObject({
    code: "not-found",
  });
});
