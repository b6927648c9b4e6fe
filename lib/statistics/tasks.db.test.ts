import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { day, toDateColumn } from "@/lib/calendar/date";
import { bucketsOf } from "@/lib/habits/trend";
import { prisma } from "@/lib/platform/db";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { loadTaskSums, taskFigures } from "./tasks";

let scope: Scope<"statistics:read">;
let theme: string;

const on = day("2026-03-23");
const week = { from: day("2026-03-17"), to: on };

beforeEach(async () => {
  const { ben, home } = await theWorld();
  scope = await scopeOf(ben, "statistics:read");
  const data = { workspaceId: home.id, name: "Garden", color: "green" };
  ({ id: theme } = await prisma().theme.create({ data }));
});

describe("task statistics", () => {
  test("count all there ever were, and what came and went in the range", async () => {
    await task({ made: "2026-03-10T08:00Z", priority: "high" });
    await task({ made: "2026-03-17T08:00Z", finished: "2026-03-18T20:00Z", themeId: theme });
    await task({ made: "2026-03-01T08:00Z", finished: "2026-03-16T08:00Z", themeId: theme });
    await task({ made: "2026-03-20T08:00Z", finished: "2026-03-23T08:00Z" });

    const sums = await loadTaskSums(scope, { on, from: week.from, theme: undefined });
    const figures = taskFigures(sums, bucketsOf("7d", on, on, "MO"));

    expect(figures).toMatchObject({
      ...{ total: 4, active: 1, completed: 3, completionRate: 0.75, created: 2, completedInRange: 2 },
      meanHoursToFinish: (36 + 72) / 2,
      byPriority: [
        { priority: "high", total: 1, active: 1, completed: 0 },
        { priority: "medium", total: 3, active: 0, completed: 3 },
        { priority: "low", total: 0, active: 0, completed: 0 },
      ],
    });
    expect(figures.trend.map(({ created, completed }) => [created, completed])).toEqual([
      ...[
        [1, 0],
        [0, 1],
        [0, 0],
        [1, 0],
        [0, 0],
        [0, 0],
      ],
      [0, 1],
    ]);
    expect(sums.byTheme.find(({ themeId }) => themeId === theme)).toMatchObject({
      ...{ total: 2, completed: 2, completedInRange: 1 },
    });
  });

  test("asked for a past day know nothing of later", async () => {
    await task({ made: "2026-03-10T08:00Z", finished: "2026-03-20T08:00Z" });
    await task({ made: "2026-03-20T08:00Z" });

    const sums = await loadTaskSums(scope, { on: day("2026-03-15"), from: null, theme: undefined });

    expect(taskFigures(sums, [])).toMatchObject({ total: 1, active: 1, completed: 0 });
  });

  test("are of the day that the reader's clocks and day start make of an instant", async () => {
    await prisma().user.update({ where: { id: scope.userId }, data: { dayStart: "03:00" } });
    await task({ made: "2026-03-22T01:30Z" });

    const sums = await loadTaskSums(scope, { on, from: null, theme: undefined });

    expect(sums.created).toEqual([[Date.UTC(2026, 2, 21) / 86_400_000, 1]]);
  });

  test("of a theme leave out all else, and of nothing have no rate", async () => {
    await task({ made: "2026-03-10T08:00Z" });

    const sums = await loadTaskSums(scope, { on, from: null, theme });

    expect(taskFigures(sums, [])).toMatchObject({ total: 0, completionRate: null, meanHoursToFinish: null });
  });
});

type Said = { made: string; finished?: string; priority?: string; themeId?: string };

function task({ made, finished, ...fields }: Said) {
  return prisma().task.create({
    data: {
      workspaceId: scope.workspaceId,
      createdById: scope.userId,
      title: "Weed",
      createdAt: new Date(made.replace("Z", ":00Z")),
      ...fields,
      ...(finished && {
        status: "done",
        completedAt: new Date(finished.replace("Z", ":00Z")),
        completedOn: toDateColumn(day(finished.slice(0, 10))),
      }),
    },
  });
}
