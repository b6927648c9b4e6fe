import { expect, test } from "vitest";
import { directionProblem, hasDirection } from "./directions";

test.each([
  ["app/page.tsx", "components/ui/button.tsx"],
  ["components/routines/week.tsx", "lib/routines/timetable.ts"],
  ["lib/routines/queries.ts", "lib/auth/scope.ts"],
  ["lib/pdf/timetable.tsx", "lib/routines/timetable.ts"],
  ["lib/routines/mutations.ts", "lib/events/record.ts"],
  ["lib/calendar/week.ts", "lib/calendar/date.ts"],
])("%s may import %s", (file, imported) => {
  expect(directionProblem(file, imported)).toBeNull();
});

test.each([
  ["lib/platform/db.ts", "lib/auth/scope.ts"],
  ["lib/auth/scope.ts", "lib/routines/queries.ts"],
  ["lib/routines/queries.ts", "lib/pdf/timetable.tsx"],
  ["lib/routines/queries.ts", "components/ui/button.tsx"],
  ["components/ui/button.tsx", "app/page.tsx"],
  ["lib/calendar/date.ts", "lib/platform/errors.ts"],
  ["lib/routines/queries.ts", "lib/testing/world.ts"],
  ["app/page.tsx", "scripts/postgres.ts"],
])("%s may not import %s", (file, imported) => {
  expect(directionProblem(file, imported)).not.toBeNull();
});

test("tests and commands import what they need", () => {
  const free = ["lib/routines/week.test.ts", "scripts/serve.ts", "lib/testing/world.ts", "e2e/share.spec.ts"];

  expect(free.filter(hasDirection)).toEqual([]);
});
