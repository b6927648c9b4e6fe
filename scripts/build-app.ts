import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateClient } from "./client";
import { fingerprint } from "./fingerprint";
import { runQuietly } from "./run-quietly";
import { buildServiceWorker } from "./service-worker";
import { buildWorkers, WORKERS } from "./workers";

const SOURCES = ["app", "components", "lib", "prisma/schema.prisma", "public", "package-lock.json"];
const CONFIGURATION = [
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "proxy.ts",
  "instrumentation.ts",
];
/** What makes the build, beside Next: this file and every script that it imports. */
export const BUILDERS = [
  "scripts/build-app.ts",
  "scripts/client.ts",
  "scripts/fingerprint.ts",
  "scripts/refusal.ts",
  "scripts/run-quietly.ts",
  "scripts/service-worker.ts",
  "scripts/woff.ts",
  "scripts/workers.ts",
];
/** What `next build` leaves for a server that needs nothing else of the checkout. */
export const SERVER = ".next/standalone/server.js";

/** Builds the app unless the last build was of the same sources, for the same key, and is still there. */
export async function buildIfChanged(dataFolder: string, serverActionsKey: string): Promise<void> {
  const stamp = join(dataFolder, "build.json");
  const paths = [...SOURCES, ...CONFIGURATION, ...BUILDERS];
  const sources = fingerprint(paths, process.version, serverActionsKey);
  if (existsSync(SERVER) && existsSync(stamp) && readFileSync(stamp, "utf8") === stampOf(sources)) return;
  console.log("Building …");
  await buildApp(serverActionsKey);
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(stamp, stampOf(sources));
}

/** Every process that serves the build is to be given the key with which it was built (base64 of 32 bytes). */
export async function buildApp(serverActionsKey: string): Promise<void> {
  await generateClient();
  await runQuietly("next build", ["node_modules/next/dist/bin/next", "build"], {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey,
  });
  await buildWorkers(WORKERS);
  for (const [from, to] of [
    [WORKERS, `.next/standalone/${WORKERS}`],
    [".next/static", ".next/standalone/.next/static"],
    ["public", ".next/standalone/public"],
  ] as const) {
    if (existsSync(from)) cpSync(from, to, { recursive: true });
  }
  await buildServiceWorker(".next/standalone/public/sw.js");
}

/** Another data folder may have had the app built since: the stamp names the one build it stands for. */
function stampOf(sources: string): string {
  return JSON.stringify({ sources, build: readFileSync(".next/BUILD_ID", "utf8") });
}
