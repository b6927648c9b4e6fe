import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { SERVER } from "./build-app";
import { isAnswering } from "./is-answering";
import { codeOf, Refusal } from "./refusal";

const FRONT = pathToFileURL("scripts/http-front.mjs").href;
/** How long the requests that are being answered may take once the server is told to stop (milliseconds). */
const PATIENCE = 10_000;

export type Listener = { host: string; port: number };
export type AppServer = { pid: number; ended: Promise<number>; stop: () => Promise<void> };

/** Throws a Refusal if nothing can listen there, before anything else is begun. */
export async function requireFreePort({ host, port }: Listener): Promise<void> {
  const probe = createServer();
  const error = await new Promise((done) => {
    probe.once("error", done);
    probe.listen(port, host, () => probe.close(() => done(undefined)));
  });
  if (error === undefined) return;
  const code = codeOf(error);
  if (code === "EADDRINUSE") throw new Refusal(`Port ${port} is taken: free it, or name another with PORT.`);
  if (code === "EACCES")
    throw new Refusal(`Port ${port} is not for this user: name one above 1023 with PORT.`);
  throw new Refusal(`HOST=${host} is no address of this machine (${code}).`);
}

/**
 * Starts the built app (or Next's development server) and waits until it listens. It ends with this process. The key of
 * the database's owner stays here: whoever breaks into what serves requests could rewrite the log with it.
 */
export async function startApp(
  at: Listener,
  environment: Record<string, string>,
  development = false,
): Promise<AppServer> {
  const child = spawn(process.execPath, development ? developmentArgs(at) : ["--import", FRONT, SERVER], {
    stdio: ["ignore", development ? "inherit" : "pipe", "inherit", "ipc"],
    env: {
      ...process.env,
      ...environment,
      DATABASE_ADMIN_URL: "",
      NODE_ENV: development ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: `${at.port}`,
      HOSTNAME: at.host,
      ...(development && { NODE_OPTIONS: `--import=${FRONT}` }),
    },
  });
  passOnLog(child);
  const ended = new Promise<number>((done) => child.once("exit", (status) => done(status ?? 1)));
  await listening(child, at);
  return { pid: child.pid ?? 0, ended, stop: () => stop(child, ended) };
}

function developmentArgs({ host, port }: Listener): string[] {
  return ["node_modules/next/dist/bin/next", "dev", "-H", host, "-p", `${port}`];
}

/** Of what comes on standard output only the app's log is passed on, a JSON object a line; Next chats. */
function passOnLog(child: ChildProcess) {
  if (!child.stdout) return;
  createInterface(child.stdout).on("line", (line) => {
    if (line.startsWith("{")) process.stdout.write(`${line}\n`);
  });
}

async function listening(child: ChildProcess, { host, port }: Listener) {
  while (!(await isAnswering(host === "0.0.0.0" ? "127.0.0.1" : host, port))) {
    if (child.exitCode !== null) throw new Refusal("The app did not start; the lines above say why.");
  }
}

async function stop(child: ChildProcess, ended: Promise<number>) {
  child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
  await ended;
  clearTimeout(impatience);
}
