import { expect, test } from "vitest";
import { addDays, day } from "@/lib/calendar/date";
import { removeEntry } from "@/lib/entries/mutations";
import { prisma } from "@/lib/platform/db";
import { aHabit, loadHabitsOfDay } from "@/lib/testing/habits";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { loadHabits } from "./load";
import { streaksOf } from "./streaks-of-day";

const today = day("2026-03-23");
const later = addDays(today, 20);

test("a mark is not moved on by what was read before a day long over was changed", async () => {
  const world = await theWorld();
  const ana = await scopeOf<"habits:write" | "habits:tick">(world.ana, "habits:write");
  const { id } = await aHabit(ana, { startsOn: "2025-06-01" });
  const dates = Array.from({ length: 316 }, (_, index) => new Date(addDays(day("2025-06-01"), index)));
  await prisma().habitEntry.createMany({
    data: dates.map((date) => ({
      ...{ workspaceId: world.home.id, habitId: id, userId: world.ana.id },
      ...{ date, status: "done", at: ana.now },
    })),
  });
  await loadHabitsOfDay(ana);
  const ana20 = { ...ana, today: later };
  const read = await loadHabits(ana20, { reach: "recent" });

  await removeEntry(ana, { id, date: day("2025-12-24") });
  await streaksOf(ana20, read, later);

  expect(await prisma().streakMark.findMany()).toMatchObject([{ revision: 1, until: null }]);
  expect(await loadHabitsOfDay(ana20)).toMatchObject([{ habit: { currentStreak: 109 } }]);
  expect(await prisma().streakMark.findMany()).toMatchObject([
    { revision: 1, until: new Date("2026-04-02") },
  ]);
});
