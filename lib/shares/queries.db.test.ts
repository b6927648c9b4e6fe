import { expect, test } from "vitest";
import { guestScope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { shareRoutine } from "./mutations";
import { readSharedWeek } from "./queries";

test("a shared week is that routine's alone, and today is by its own zone's clocks", async () => {
  const ana = await scopeOf((await theWorld()).ana, "routines:write");
  const routine = await aRoutine(ana, { timeZone: "Pacific/Auckland" });
  await aSession(ana, routine.id, { title: "Algebra", weekday: "TU" });
  await aSession(ana, (await aRoutine(ana)).id, { title: "Secret", weekday: "TU" });
  const { url } = await shareRoutine(ana, { id: routine.id });
  const guest = await guestScope(prisma(), url.replace("/s/", ""));

  const week = await readSharedWeek(guest, {}, new Date("2026-03-23T12:00:00Z"));

  expect(week.today).toBe("2026-03-24");
  const titles = week.timetable.columns.flatMap(({ blocks }) =>
    blocks.map(({ occurrence }) => occurrence.title),
  );
  expect(titles).toEqual(["Algebra"]);
});
