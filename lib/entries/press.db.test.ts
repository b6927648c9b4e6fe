import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { createHabit } from "@/lib/habits/mutations";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { pressEntry } from "./press";
import { listEntries } from "./queries";
import { pressInput } from "./schema";

const date = day("2026-03-23");
const pressed = (said: string, id: string) => pressInput.parse({ date, press: `${said}:${id}` });

async function aWater() {
  const { ana } = await theWorld();
  const scope = await scopeOf(ana, "habits:write");
  const tick = await scopeOf(ana, "habits:tick");
  const { id } = await createHabit(scope, {
    title: "Water",
    measure: { kind: "atLeast", goal: 8, unit: "glasses" },
    schedule: { kind: "days", every: 1 },
    startsOn: date,
  });
  return { tick, id, entries: async () => (await listEntries(tick, { id, limit: 10 })).items };
}

test("a button of a day's list says done, a number, skipped, or takes it all away", async () => {
  const { tick, id, entries } = await aWater();

  const { change } = await pressEntry(tick, pressed("done", id));
  expect(change).toEqual(expect.any(String));
  expect(await entries()).toMatchObject([{ status: "done", value: 8 }]);
  await pressEntry(tick, pressed("2.5", id));
  expect(await entries()).toMatchObject([{ status: "done", value: 2.5 }]);
  await pressEntry(tick, pressed("skipped", id));
  expect(await entries()).toMatchObject([{ status: "skipped" }]);
  await pressEntry(tick, pressed("clear", id));
  expect(await entries()).toEqual([]);
});

test("what says the same again changes nothing, and answers no change", async () => {
  const { tick, id } = await aWater();

  await pressEntry(tick, pressed("done", id));
  const again = await pressEntry({ ...tick, requestId: "the second" }, pressed("done", id));

  expect(again).toEqual({ id, said: "done", change: null });
});

test.each([
  "done",
  "done:",
  "done:x",
  "-1:0198c1f0-0000-7000-8000-000000000000",
  "1e9:0198c1f0-0000-7000-8000-000000000000",
])("%s is no button's word", (press) => {
  expect(pressInput.safeParse({ date, press }).success).toBe(false);
});
