import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { prisma } from "@/lib/platform/db";
import { aHabit, anEntry } from "@/lib/testing/habits";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { check, uncheck } from "./check";
import { readOwnEntry } from "./queries";
import { undoEntry } from "./undo";

const today = day("2026-03-23");
const litres = { kind: "atLeast", goal: 2, unit: "l" } as const;
const thriceADay = { kind: "quota", times: 3, per: "day" } as const;

let ana: Scope<"habits:write" | "habits:tick">;

beforeEach(async () => {
  const world = await theWorld();
  ana = await scopeOf<"habits:write" | "habits:tick">(world.ana, "habits:write");
});

let presses = 0;
/** A request of its own, a second after the one before it. */
const later = () => {
  presses += 1;
  return { ...ana, now: new Date(ana.now.getTime() + presses * 1000), requestId: `press ${presses}` };
};
const press = (id: string, value?: number) => check(later(), { id, date: today, status: "done", value });
const pressAgain = (id: string) => uncheck(later(), { id, date: today });
const said = (id: string) => readOwnEntry(ana, { id, date: today });

describe("a check that is pressed again", () => {
  test("leaves nothing where nothing was", async () => {
    const { id } = await aHabit(ana);

    await press(id);
    const change = await pressAgain(id);

    expect([await said(id), change]).toEqual([null, null]);
  });

  test("gives back the part of the goal that stood there, with its note, its time and its version", async () => {
    const { id } = await aHabit(ana, { measure: litres });
    await anEntry(ana, id, today, { value: 1.5, note: "morning" });
    const part = await said(id);

    await press(id);
    expect(await said(id)).toMatchObject({ value: 2, note: "morning" });
    const change = await pressAgain(id);

    expect(await said(id)).toEqual(part);
    expect(change).toBeNull();
  });

  test("does so as often as it is pressed", async () => {
    const { id } = await aHabit(ana, { measure: litres });
    await anEntry(ana, id, today, { value: 1.5 });

    for (const value of [2, 1.5, 2, 1.5]) {
      await (value === 2 ? press(id) : pressAgain(id));
      expect(await said(id)).toMatchObject({ value });
    }
  });

  test("gives back a skip, and fewer times of many", async () => {
    const skipped = await aHabit(ana);
    const counted = await aHabit(ana, { schedule: thriceADay });
    await anEntry(ana, skipped.id, today, { status: "skipped", note: "ill" });
    await anEntry(ana, counted.id, today, { value: 2 });

    await press(skipped.id);
    await press(counted.id, 3);
    await Promise.all([pressAgain(skipped.id), pressAgain(counted.id)]);

    expect(await said(skipped.id)).toMatchObject({ status: "skipped", note: "ill" });
    expect(await said(counted.id)).toMatchObject({ value: 2 });
  });

  test("that takes a note away answers the change, and its Undo brings the very entry back", async () => {
    const { id } = await aHabit(ana);
    await anEntry(ana, id, today, { note: "42 pages" });
    const noted = await said(id);

    const change = await pressAgain(id);
    expect(await said(id)).toBeNull();
    await undoEntry(ana, { change: String(change) });

    expect(await said(id)).toEqual(noted);
  });

  test("brings back with the next press what it took away", async () => {
    const { id } = await aHabit(ana, { measure: litres });
    await anEntry(ana, id, today, { value: 3, note: "hot day" });
    const much = await said(id);

    await pressAgain(id);
    await press(id);

    expect(await said(id)).toEqual(much);
  });

  test("takes an entry away, told, where the log has lost what stood before", async () => {
    const { id } = await aHabit(ana, { measure: litres });
    await anEntry(ana, id, today, { value: 1.5, note: "morning" });
    const stored = await said(id);
    await prisma().habitEntry.updateMany({ where: { id: stored?.id }, data: { version: 7, value: 2 } });

    expect(await pressAgain(id)).toEqual(expect.any(String));
    expect(await said(id)).toBeNull();
  });
});
