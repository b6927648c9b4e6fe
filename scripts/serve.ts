import { join, resolve } from "node:path";
import { type Env, readEnv } from "@/lib/platform/env";
import { type Listener, requireFreePort, startApp } from "./app-server";
import { buildIfChanged } from "./build-app";
import { generateClient } from "./client";
import { loadEnvironment, runCommand } from "./command";
import { dataFolder, openDatabase } from "./database";
import { holdFolder } from "./lock";
import { type DatabaseUrls, isSameRole, migrate } from "./migrations";
import { runOwnerJobs } from "./owner-jobs";
import { Refusal } from "./refusal";
import { readSecrets, serverActionsKey } from "./secrets";
import { buildWorkers, WORKERS } from "./workers";

const development = process.argv.includes("--dev");

/** What a signal to stop does: nothing but the end, until there is a database to stop first. */
let stopAsked: () => void = () => process.exit(130);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopAsked());

await runCommand(async () => {
  loadEnvironment();
  const folder = dataFolder();
  await holdFolder(folder);
  process.env.AUTH_SECRET ||= readSecrets(folder).authSecret;
  const settings = readSettings();
  await requireFreePort(listenerOf(settings));

  const stopped = new Promise<void>((done) => {
    stopAsked = done;
  });
  const running: { stop: () => Promise<void> }[] = [];
  try {
    await Promise.race([stopped, serve(settings, folder, running)]);
  } finally {
    for (const part of running.reverse()) await part.stop();
  }
  process.exit();
});

/** Serves until the app or its database ends, which is not what was asked of them. What it started stands in `running`. */
async function serve(settings: Env, folder: string, running: { stop: () => Promise<void> }[]) {
  const at = listenerOf(settings);
  const database = await openDatabase();
  running.push(database);
  await prepareDatabase(database.urls);
  const key = serverActionsKey(folder);
  if (development) await Promise.all([generateClient(), buildWorkers(WORKERS)]);
  else await buildIfChanged(folder, key);

  const environment = {
    DATABASE_URL: database.urls.app,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key,
    // The built server works in a folder of its own, from which a relative path leads elsewhere.
    ROTA_DATA: resolve(folder),
  };
  const app = await startApp(at, environment, development);
  running.push(app);
  if (settings.JOBS === "app") {
    running.push(runOwnerJobs({ admin: database.urls.admin, keepDays: settings.EVENTS_KEEP_DAYS, warn }));
  }
  console.log(`Rota is at ${process.env.APP_URL || addressOf(at)}`);
  const reason = await Promise.race([
    app.ended.then((status) => `The app ended by itself (status ${status}).`),
    database.ended.then(() => `The database ended by itself: see ${join(folder, "postgres.log")}.`),
  ]);
  throw new Refusal(reason);
}

async function prepareDatabase(urls: DatabaseUrls) {
  const applied = await migrate(urls);
  if (applied.length) console.log(`Applied ${applied.join(", ")}.`);
  if (isSameRole(urls.admin, urls.app)) {
    console.log(
      "Warning: the app works as the database's owner, so nothing keeps it from rewriting its log.",
    );
  }
}

/** Every variable is looked at before anything is begun; a database of our own is no variable yet. */
function readSettings(): Env {
  try {
    return readEnv({ ...process.env, DATABASE_URL: process.env.DATABASE_URL || "postgresql://our-own" });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : `${error}`);
  }
}

function listenerOf({ HOST: host, PORT: port }: Env): Listener {
  return { host, port };
}

/** A line among those of the app's log. */
function warn(line: object, message: string) {
  console.log(JSON.stringify({ level: 40, time: new Date().toISOString(), ...line, msg: message }));
}

function addressOf({ host, port }: Listener): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
