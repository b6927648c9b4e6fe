import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { freePort } from "@/scripts/free-port";
import { send } from "./raw-http";
import { appEnvironment, test as base } from "./world";

export type OwnApp = { origin: string; log: () => string };
/** How long a test with an app of its own may take (milliseconds). */
const PATIENCE = 90_000;

type StartApp = (environment: Record<string, string>) => Promise<OwnApp>;

/** Starts the built app once more on the same database, with settings of the test's own; ends with the test. */
export const test = base.extend<{ startApp: StartApp }>({
  startApp: async ({ baseURL: _ }, use, testInfo) => {
    testInfo.setTimeout(PATIENCE);
    const stops: (() => Promise<unknown>)[] = [];
    await use(async (environment) => {
      const app = await start(environment);
      stops.push(app.stop);
      return app;
    });
    await Promise.all(stops.map((stop) => stop()));
  },
});

async function start(environment: Record<string, string>) {
  const port = await freePort();
  const front = pathToFileURL("scripts/http-front.mjs").href;
  const child = spawn(process.execPath, ["--import", front, ".next/standalone/server.js"], {
    env: {
      ...process.env,
      ...appEnvironment(),
      ...environment,
      ...{ NODE_ENV: "production", PORT: `${port}`, HOSTNAME: "127.0.0.1" },
    },
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => lines.push(`${chunk}`));
  const ended = once(child, "exit");
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isUp(origin))) {
    if (child.exitCode !== null) throw new Error(`The app did not start: ${lines.join("")}`);
    await sleep(50);
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { origin, log: () => lines.join(""), stop };
}

async function isUp(origin: string): Promise<boolean> {
  try {
    return (await send(origin, "/api/health/live")).status === 200;
  } catch {
    return false;
  }
}
