import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { connect, createServer } from "node:net";
import { dirname, join, relative, resolve } from "node:path";
import { codeOf, Refusal } from "./refusal";

/**
 * Holds the data folder for this process until it ends, however it ends: a socket that somebody listens on. Gives
 * whether it could; false means that another Rota is at work there.
 */
export async function lockFolder(folder: string): Promise<boolean> {
  makeFolder(resolve(folder));
  const path = socketOf(folder);
  if (await listen(path)) return true;
  if (await isHeld(path)) return false;
  rmSync(path, { force: true });
  return listen(path);
}

/** One folder after the other: Node's own `recursive` never ends where a folder that is there takes no other, as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw new Refusal(`${path} is not a folder.`);
    return;
  }
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw new Refusal(`No folder can be made at ${path}.`);
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

/** The same, or a Refusal. */
export async function holdFolder(folder: string): Promise<void> {
  if (!(await lockFolder(folder))) throw new Refusal(`Another Rota is running on the data folder ${folder}.`);
}

/** Whether a Rota is at work on the folder. */
export function isFolderHeld(folder: string): Promise<boolean> {
  return isHeld(socketOf(folder));
}

/** A socket's path may have about a hundred letters, so the shorter of two ways to it is taken. */
function socketOf(folder: string): string {
  const path = resolve(join(folder, "lock"));
  if (process.platform === "win32") {
    return `\\\\.\\pipe\\rota-${createHash("sha256").update(path).digest("hex").slice(0, 24)}`;
  }
  const near = relative(process.cwd(), path);
  const shorter = near.length < path.length ? near : path;
  if (Buffer.byteLength(shorter) > 100) throw new Refusal(`The data folder's path is too long: ${folder}.`);
  return shorter;
}

function listen(path: string): Promise<boolean> {
  return new Promise((done, failed) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error) => (codeOf(error) === "EADDRINUSE" ? done(false) : failed(error)));
    server.listen(path, () => done(true));
    server.unref();
  });
}

function isHeld(path: string): Promise<boolean> {
  return new Promise((done, failed) => {
    const socket = connect(path, () => done(true));
    socket.once("connect", () => socket.destroy());
    socket.once("error", (error) => {
      const code = codeOf(error);
      if (code === "ECONNREFUSED" || code === "ENOENT" || code === "ENOTSOCK") done(false);
      else failed(error);
    });
  });
}
