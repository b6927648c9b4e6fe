import { expect, test } from "vitest";
import { leaksIn } from "./leaks";
import { promiseProblems } from "./promises";

const textOf = (path: string) => (path === "lib/a.test.ts" ? 'test("a session ends", () => {})' : null);

test("a promise whose test is there is kept", () => {
  expect(promiseProblems("| it ends | `lib/a.test.ts › a session ends` |", textOf)).toEqual([]);
});

test.each(["`lib/a.test.ts › a session begins`", "`lib/b.test.ts`", "`e2e/c.spec.ts › a session ends`"])(
  "a promise on %s is found out",
  (claim) => {
    expect(promiseProblems(`- it ends: ${claim}`, textOf)).toHaveLength(1);
  },
);

test("a path of the machine and a registry's address are leaks", () => {
  const text = `${JSON.stringify("resolved")}: "https://registry/x.tgz" in /builds/rota/lib`;

  expect(leaksIn("notes.md", text, ["/builds/rota/"])).toHaveLength(2);
  expect(leaksIn("notes.md", "nothing", ["/builds/rota/"])).toEqual([]);
});
