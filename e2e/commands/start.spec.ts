import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";
import { freePort } from "../../scripts/free-port";
import { withScratchPostgres } from "../../scripts/scratch";

const BUILT_WITH = process.env.ROTA_DATA || ".rota";

test.describe.configure({ timeout: 180_000 });

let folder: string;
let address: string;
let environment: Record<string, string>;
let running: ChildProcess | undefined;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rota-command-"));
  // The build that is tested, and the key that it was made with: nothing is to be built again.
  for (const file of ["build.json", "secrets.json"]) copyFileSync(join(BUILT_WITH, file), join(folder, file));
  const port = `${await freePort()}`;
  address = `http://127.0.0.1:${port}`;
  environment = {
    ROTA_DATA: folder,
    PORT: port,
    HOST: "127.0.0.1",
    APP_URL: "",
    DATABASE_URL: "",
    LOG_LEVEL: "error",
  };
});

test.afterEach(async () => {
  if (running && running.exitCode === null && running.signalCode === null) await stop("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `npm start` until it prints its address; gives all that it printed. */
async function start(): Promise<string> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], { env: { ...process.env, ...environment } });
  running = child;
  let said = "";
  child.stderr.on("data", (chunk) => process.stderr.write(chunk));
  await new Promise<void>((up, down) => {
    child.once("exit", (status) => down(new Error(`npm start ended with ${status}: ${said}`)));
    child.stdout.on("data", (chunk) => {
      said += chunk;
      if (said.includes("Rota is at")) up();
    });
  });
  return said;
}

async function stop(signal: NodeJS.Signals) {
  running?.kill(signal);
  if (running) await once(running, "exit");
  return running?.exitCode;
}

async function register(): Promise<string> {
  const body = JSON.stringify({ email: "ana@example.org", password: "correct horse battery", name: "Ana" });
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${address}/api/v1/register`, { method: "POST", headers, body });
  expect(answer.status).toBe(201);
  return (await answer.json()).token;
}

async function nameOf(token: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  return (await answer.json()).user.name;
}

test("starts from an empty folder, ends cleanly with Ctrl-C, and is up again with nothing left to do", async () => {
  const said = await start();
  const token = await register();
  const status = await stop("SIGINT");
  const isDatabaseGone = !existsSync(join(folder, "postgres", "postmaster.pid"));
  const saidAgain = await start();

  expect(said).toMatch(/^Applied \d+_init.*\.\nRota is at http:\/\/127\.0\.0\.1:\d+\n$/);
  expect([status, isDatabaseGone]).toEqual([0, true]);
  // Whatever is installed, built or migrated is told, and is what takes time.
  expect(saidAgain).toBe(`Rota is at ${address}\n`);
  expect(await nameOf(token)).toBe("Ana");
});

test("kill -9 leaves nothing that hinders the next start, and no committed row is lost", async () => {
  await start();
  const token = await register();
  await stop("SIGKILL");

  await start();

  expect(await nameOf(token)).toBe("Ana");
});

test("a database that ends by itself ends Rota with a sentence, and the next start has it again", async () => {
  await start();
  const token = await register();
  const [said, [status]] = await Promise.all([
    running?.stderr ? text(running.stderr) : "",
    running ? once(running, "exit") : [],
    process.kill(
      Number.parseInt(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8"), 10),
      "SIGINT",
    ),
  ]);

  expect([said, status]).toEqual([`The database ended by itself: see ${join(folder, "postgres.log")}.\n`, 1]);
  await start();
  expect(await nameOf(token)).toBe("Ana");
});

test("with one role for everything the start warns", async () => {
  await withScratchPostgres(async (url) => {
    environment.DATABASE_URL = url("postgres");

    expect(await start()).toContain("Warning: the app works as the database's owner");

    await stop("SIGTERM");
  });
});
