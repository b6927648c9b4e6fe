import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApp } from "./app-server";
import { runCommand } from "./command";
import { dataFolder } from "./database";
import { migrate } from "./migrations";
import { withScratchPostgres } from "./scratch";
import { serverActionsKey } from "./secrets";

const HOST = "localhost";
/** A developer's .env is not part of the test. */
const NOT_FROM_ENV_FILE = {
  APP_URL: "",
  REGISTRATION: "open",
  CORS_ORIGINS: "",
  TRUSTED_PROXIES: "",
  AUTH_GOOGLE_ID: "",
  AUTH_GOOGLE_SECRET: "",
  JOBS: "app",
  QUOTES_URL: "",
  SMTP_URL: "",
  MAIL_FROM: "",
};
const RAISED = "100000";

// For the browser's tests: the built app twice, on one empty database of its own. The first, on E2E_PORT, has its
// limits raised so that many tests may sign in; the second, on the next port, has the limits as they are and takes
// the client's address from X-Forwarded-For, so that a test can be whoever it wants to be.

await runCommand(() => withScratchPostgres(serveTwice));
process.exit();

async function serveTwice(url: (database: string) => string) {
  const port = Number(process.env.E2E_PORT);
  const urls = { admin: url("postgres"), app: appUrl(url("postgres")) };
  await migrate(urls);

  const shared = {
    DATABASE_URL: urls.app,
    AUTH_SECRET: "a secret that only the browser's tests know, and they tell",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey(dataFolder()),
    LOG_LEVEL: "error",
    // All tests of one machine are one address, to both: what some guess is counted for all.
    LIMIT_BAD_TOKENS_PER_ADDRESS: RAISED,
    ...NOT_FROM_ENV_FILE,
    ROTA_DATA: mkdtempSync(join(tmpdir(), "rota-e2e-")),
  };
  const raised = {
    LIMIT_SIGN_IN_PER_ADDRESS: RAISED,
    LIMIT_SIGN_IN_PER_ACCOUNT: RAISED,
    LIMIT_REGISTER_PER_ADDRESS: RAISED,
    LIMIT_REGISTER_PER_EMAIL: RAISED,
    LIMIT_DOWNLOADS_PER_USER: RAISED,
    LIMIT_IMPORTS_PER_USER: RAISED,
  };
  const first = await startApp({ host: HOST, port }, { ...shared, ...raised });
  const told = tellEnvironment(port, { ...shared, ...raised });
  const second = await startApp({ host: HOST, port: port + 1 }, { ...shared, TRUSTED_PROXIES: "loopback" });

  await new Promise((stopped) => process.once("SIGTERM", stopped).once("SIGINT", stopped));
  rmSync(told);
  await Promise.all([first.stop(), second.stop()]);
}

/** For tests that look into the database, or start an app of their own on it. */
function tellEnvironment(port: number, environment: Record<string, string>): string {
  const file = join(dataFolder(), `e2e-${port}.json`);
  mkdirSync(dataFolder(), { recursive: true });
  writeFileSync(file, JSON.stringify(environment), { mode: 0o600 });
  return file;
}

function appUrl(admin: string): string {
  return Object.assign(new URL(admin), { username: "rota_app", password: "e2e" }).href;
}
