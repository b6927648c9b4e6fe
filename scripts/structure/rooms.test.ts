import { expect, test } from "vitest";
import { sourceFile } from "./files";
import { roomProblems } from "./rooms";

const problemsOf = (path: string, text: string) => roomProblems(sourceFile(path, text));

test("a decent file has no problems", () => {
  const text = 'import "server-only";\nimport { prisma } from "@/lib/platform/db";\n';

  expect(problemsOf("lib/routines/queries.ts", text)).toEqual([]);
});

test.each([
  ["lib/routines/week.ts", "x\n".repeat(251), "at most 250"],
  ["components/ui/utils.ts", "", "named for no concept"],
  ["lib/routines/save.ts", '"use server";\n', "only actions.ts"],
  ["lib/routines/queries.ts", 'import { prisma } from "@/lib/platform/db";\n', "not server-only"],
  [
    "lib/routines/schema.ts",
    'import "server-only";\nimport { prisma } from "@/lib/platform/db";\n',
    "is a schema",
  ],
  ["lib/auth/scope.ts", 'import { x } from "../routines/queries";\n', "imports go"],
])("%s is told what is wrong with it", (path, text, problem) => {
  expect(problemsOf(path, text).join()).toContain(problem);
});
