import { generateClient } from "./client";
import { checkBy, type Step } from "./steps";
import { structureProblems } from "./structure/problems";

/** What can be told of the sources without running them; `npm run check` is these. */
export const checks: Step[] = [
  {
    name: "format and lint",
    run: () => checkBy(["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]),
  },
  { name: "types", run: checkTypes },
  { name: "structure", run: checkStructure },
];

async function checkTypes() {
  await generateClient();
  const types = await checkBy(["node_modules/next/dist/bin/next", "typegen"]);
  return types.failed
    ? types
    : checkBy(["node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "false"]);
}

async function checkStructure() {
  const problems = structureProblems();
  return { passed: problems.length ? 0 : 1, failed: problems.length, details: problems.join("\n") };
}
