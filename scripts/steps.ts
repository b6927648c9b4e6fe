import { spawn } from "node:child_process";

/** `details` are for whoever mends what failed; a `note` is told whether anything failed or not. */
export type Outcome = { passed: number; failed: number; details: string; note?: string };
export type Step = { name: string; run: () => Promise<Outcome> };

/** Runs each step, also after a failed one, and prints a line for it, with details only where something failed. */
export async function runSteps(steps: Step[]): Promise<Outcome> {
  const total: Outcome = { passed: 0, failed: 0, details: "" };
  for (const { name, run } of steps) {
    const begun = performance.now();
    const { passed, failed, details, note } = await run().catch(failureOf);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${failed ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
    if (failed) console.log(details.trimEnd());
    if (note) console.log(note.trimEnd());
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/** One check, by whether a script ran in Node.js without complaint. */
export async function checkBy(args: string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const { status, output } = await run(args, environment);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, details: output };
}

/** Runs a script in Node.js to its end and keeps what it said. */
export async function run(args: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1", ...environment },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
  const status = await new Promise<number | null>((done) => child.once("close", done));
  return { status, output: Buffer.concat(chunks).toString() };
}

function failureOf(error: unknown): Outcome {
  const details = error instanceof Error ? (error.stack ?? error.message) : `${error}`;
  return { passed: 0, failed: 1, details };
}
