import { expect, test } from "vitest";
import { jobScope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { aHabit } from "@/lib/testing/habits";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { archiveEnded } from "./archive-ended";

test("a habit is put into the archive once its last day is over for every member", async () => {
  const world = await theWorld();
  const ana = await scopeOf(world.ana, "habits:write");
  await prisma().user.update({ where: { id: world.ben.id }, data: { timeZone: "Pacific/Pago_Pago" } });
  await aHabit(ana, { title: "Over", endsOn: "2026-03-21" });
  await aHabit(ana, { title: "Over in Berlin, not in Pago Pago", endsOn: "2026-03-22" });
  await aHabit(ana, { title: "Last day", endsOn: "2026-03-23" });
  await aHabit(ana, { title: "Without an end" });

  await archiveEnded(jobScope(prisma(), ana.now));

  const archived = await prisma().habit.findMany({ where: { archivedAt: { not: null } } });
  expect(archived.map(({ title }) => title)).toEqual(["Over"]);
});
