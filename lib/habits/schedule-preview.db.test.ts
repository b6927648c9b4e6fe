import { beforeEach, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { previewSchedule } from "./schedule-preview";

let ana: Scope<"habits:read">;

beforeEach(async () => {
  const world = await theWorld();
  ana = await scopeOf<"habits:read">(world.ana, "habits:read");
});

async function previewed(rrule: string) {
  const typed = new FormData();
  typed.set("schedule.kind", "custom");
  typed.set("schedule.custom.rrule", rrule);
  return previewSchedule(ana, typed);
}

test.each([
  ["FREQ=HOURLY", "ruleTooFine"],
  ["every other day", "badRule"],
  ["FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", "ruleNeverOccurs"],
  ["FREQ=DAILY;UNTIL=20250101", "ruleIsOver"],
])("of %s says why it is none", async (rrule, problem) => {
  expect(await previewed(rrule)).toEqual({ problem });
});

test("waits for a rule that is not typed yet, and tells one that is", async () => {
  expect(await previewed("")).toBeNull();
  expect(await previewed("FREQ=DAILY")).toMatchObject({ from: "2026-03-23" });
});
