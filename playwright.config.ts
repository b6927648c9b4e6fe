import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser";

/** One app here, another on the next port and the same database: scripts/e2e-server.ts says how they differ. */
const port = Number(process.env.E2E_PORT || 43_117);
process.env.E2E_PORT = String(port);

const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-gpu",
  // A finger is the page's here, not the browser's way back.
  "--overscroll-history-navigation=0",
  "--force-color-profile=srgb",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 };

/** What is tried at the command line, once, and in no browser. */
const COMMANDS = "**/e2e/commands/**";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine can be slow at one moment; who needed the second try is told at the end (scripts/reports.ts).
  retries: 1,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    launchOptions: { executablePath: findBrowser(), args: flags },
    screenshot: "only-on-failure",
    trace: "on-first-retry",
    // Each test is a new browser, which would fetch all that the worker keeps: the tests of being offline let it.
    serviceWorkers: "block",
  },
  projects: [
    { name: "desktop", testIgnore: COMMANDS, use: { viewport: { width: 1440, height: 900 } } },
    // The security questions are asked by HTTP alone, where no screen has a size.
    { name: "phone", testIgnore: [COMMANDS, "**/e2e/security/**"], use: phone },
    { name: "commands", testMatch: COMMANDS },
  ],
  webServer: {
    command: "node --conditions=react-server --import tsx scripts/e2e-server.ts",
    url: `http://localhost:${port + 1}/api/health/ready`,
    timeout: 60_000,
    stdout: "ignore",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
