import { expect, test } from "vitest";
import { aHabit } from "@/lib/testing/habits";
import { aRoutine } from "@/lib/testing/routines";
import { aTask } from "@/lib/testing/tasks";
import { aTheme } from "@/lib/testing/themes";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { readNavigation } from "./navigation";

test("beside every page stand the routines in use, and themes with what is still to be done under them", async () => {
  const world = await theWorld();
  const [themes, habits, tasks, routines] = await Promise.all([
    scopeOf(world.ana, "themes:write"),
    scopeOf(world.ana, "habits:write"),
    scopeOf(world.ana, "tasks:write"),
    scopeOf(world.ana, "routines:write"),
  ]);
  const work = await aTheme(themes, { name: "Work" });
  const home = await aTheme(themes, { name: "Home" });
  await aRoutine(routines, { name: "School" });
  await aTask(tasks, { themeId: work.id });
  await aTask(tasks, { themeId: work.id, status: "inProgress" });
  await aTask(tasks, { themeId: work.id, status: "done" });
  await aTask(tasks);
  await aHabit(habits, { themeId: work.id });
  await aHabit(habits, { themeId: work.id, archived: true });

  expect(await readNavigation(await scopeOf(world.ana, "today:read"))).toMatchObject({
    routines: [{ name: "School" }],
    themes: [
      { id: home.id, name: "Home", habits: 0, tasks: 0 },
      { id: work.id, name: "Work", habits: 1, tasks: 2 },
    ],
  });
  expect(await readNavigation(await scopeOf(world.eve, "today:read", "elsewhere"))).toEqual({
    routines: [],
    themes: [],
  });
});
