import { expect, test } from "vitest";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { updateRoutine } from "./mutations";
import { overviewRoutines } from "./overview";

test("routines in use tell what comes next today, archived ones stand apart", async () => {
  const ana = await scopeOf((await theWorld()).ana, "routines:write");
  const term = await aRoutine(ana, { name: "Term", timeZone: "Europe/Berlin" });
  await aSession(ana, term.id, { title: "Algebra", start: "08:30" });
  await aSession(ana, term.id, { title: "Last year's", start: "10:00", endsOn: "2025-12-31" });
  const old = await aRoutine(ana, { name: "Old" });
  await updateRoutine(ana, { id: old.id, archived: true });

  const { inUse, archived } = await overviewRoutines(ana);

  expect(inUse).toMatchObject([{ name: "Term", sessions: 1, next: { title: "Algebra", isOn: true } }]);
  expect(archived).toMatchObject([{ name: "Old" }]);
});

test("a routine whose sessions have all ended is over", async () => {
  const ana = await scopeOf((await theWorld()).ana, "routines:write");
  const term = await aRoutine(ana);
  await aSession(ana, term.id, { endsOn: "2025-12-31" });

  const { inUse } = await overviewRoutines(ana);

  expect(inUse).toMatchObject([{ over: true, sessions: 0, next: null }]);
});
