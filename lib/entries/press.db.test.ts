import { expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { createHabit } from "@/lib/habits/mutations";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { pressEntry } from "./press";
import { listEntries } from "./queries";
import { pressInput } from "./schema";

const date = day("2026-03-23");
const pressed = (said: string, id: string) => pressInput.parse({ date, press: `${said}:${id}` });

/** A request of its own, so many seconds later. */
function later(scope: Scope<"habits:tick">, seconds: number) {
  return { ...scope, now: new Date(scope.now.getTime() + seconds * 1000), requestId: `at ${seconds}` };
}

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

test("a button of a day's list says done, a number, skipped, or takes it back", async () => {
  const { tick, id, entries } = await aWater();

  await pressEntry(tick, pressed("done", id));
  expect(await entries()).toMatchObject([{ status: "done", value: 8 }]);
  await pressEntry(tick, pressed("2.5", id));
  expect(await entries()).toMatchObject([{ status: "done", value: 2.5 }]);
  await pressEntry(tick, pressed("skipped", id));
  expect(await entries()).toMatchObject([{ status: "skipped" }]);
  await pressEntry(later(tick, 1), pressed("done", id));
  await pressEntry(later(tick, 2), pressed("clear", id));
  expect(await entries()).toMatchObject([{ status: "skipped" }]);
});

test("only what a press of the same button does not bring back is answered, to be undone", async () => {
  const { tick, id } = await aWater();
  const pressedAt = (seconds: number, said: string) => pressEntry(later(tick, seconds), pressed(said, id));

  expect(await pressedAt(1, "done")).toBeNull();
  expect(await pressedAt(2, "clear")).toBeNull();
  expect(await pressedAt(3, "9")).toBeNull();
  expect(await pressedAt(4, "clear")).toEqual(expect.any(String));
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
