import { existsSync, readFileSync, rmSync } from "node:fs";
import { z } from "zod";
import { type Outcome, run } from "./steps";

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** Every test of Vitest, and one check more: whether the run as a whole, coverage included, was satisfied. */
export async function runVitest(report: string): Promise<Outcome> {
  rmSync(report, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const { status, output } = await run(["node_modules/vitest/vitest.mjs", "run", "--coverage", ...reporters]);
  if (!existsSync(report)) return { passed: 0, failed: 1, details: output };
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(readJson(report));
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = numFailedTests + broken.length;
  const unsatisfied = status !== 0 && failed === 0 ? 1 : 0;
  return { passed: numPassedTests + (status === 0 ? 1 : 0), failed: failed + unsatisfied, details: output };
}

/** Every journey in the browser; one that passed only at the second try has passed, and is named. */
export async function runPlaywright(report: string, port: number): Promise<Outcome> {
  rmSync(report, { force: true });
  const { output } = await run(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    E2E_PORT: `${port}`,
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, details: output };
  const { stats, errors } = playwrightReport.parse(readJson(report));
  const failed = stats.unexpected + errors.length;
  return { passed: stats.expected + stats.flaky, failed, details: output, note: flakyOf(output) };
}

/** What the list reporter says at its end of tests that failed once: their number, and a line for each. */
function flakyOf(output: string): string | undefined {
  return /^ +\d+ flaky\n(?: {4,}\S.*\n)+/m.exec(output)?.[0];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
