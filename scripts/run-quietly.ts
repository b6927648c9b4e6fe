import { spawn } from "node:child_process";
import { Refusal } from "./refusal";

/** Runs a script in Node.js; what it says is shown only where it fails, and then it is a Refusal. */
export async function runQuietly(name: string, args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  const abandon = () => child.kill();
  process.once("exit", abandon);
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(chunk));
  const status = await new Promise((done) => child.once("close", done));
  process.off("exit", abandon);
  if (status === 0) return;
  process.stderr.write(Buffer.concat(output));
  throw new Refusal(`${name} failed; the lines above say why.`);
}
