import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fingerprint } from "./fingerprint";
import { runQuietly } from "./run-quietly";

const STAMP = "lib/platform/prisma/.fingerprint";

/** Generates the Prisma client, unless it is there as schema.prisma and the lock file want it. */
export async function generateClient(): Promise<void> {
  const wanted = fingerprint(["prisma/schema.prisma", "package-lock.json"]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  // Prisma would download an engine that is not used here; told of any executable, it does not.
  const environment = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  await runQuietly("prisma generate", ["node_modules/prisma/build/index.js", "generate"], environment);
  writeFileSync(STAMP, wanted);
}
