import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser, installBrowserTools } from "./browser";
import { buildIfChanged } from "./build-app";
import { checks } from "./checks";
import { runCommand } from "./command";
import { dataFolder } from "./database";
import { freePort } from "./free-port";
import { runPlaywright, runVitest } from "./reports";
import { serverActionsKey } from "./secrets";
import { type Outcome, runSteps } from "./steps";

const folder = dataFolder();
let built = false;

await runCommand(async () => {
  mkdirSync(folder, { recursive: true });
  installBrowserTools();
  const total = await runSteps([
    ...checks,
    { name: "tests", run: () => runVitest(join(folder, "vitest.json")) },
    { name: "build", run: build },
    { name: "browser", run: browser },
  ]);
  process.exitCode = total.failed ? 1 : 0;
  console.log(`${total.passed} passed, ${total.failed} failed`);
});

async function build(): Promise<Outcome> {
  await buildIfChanged(folder, serverActionsKey(folder));
  built = true;
  return { passed: 1, failed: 0, details: "" };
}

async function browser(): Promise<Outcome> {
  if (!existsSync("e2e")) return { passed: 0, failed: 0, details: "" };
  if (!built) return { passed: 0, failed: 1, details: "Without a build there is nothing to open." };
  if (!findBrowser()) {
    const details = "No Chromium: install it (Debian: apt-get install chromium), or name one with CHROMIUM.";
    return { passed: 0, failed: 1, details };
  }
  return runPlaywright(join(folder, "playwright.json"), await freePort());
}
