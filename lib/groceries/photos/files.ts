import "server-only";
import { mkdir, readdir, readFile, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { randomToken } from "@/lib/auth/secrets";
import { env } from "@/lib/platform/env";
import type { Picture } from "./picture";

export type PhotoSize = "large" | "small";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Puts a picture into the data folder under a name that nobody guesses, and that is never used for another one. */
export async function keepPhoto(workspaceId: string, picture: Picture): Promise<string> {
  const name = randomToken();
  await mkdir(folderOf(workspaceId), { recursive: true, mode: 0o700 });
  const write = (size: PhotoSize) =>
    writeFile(fileOf(workspaceId, name, size), picture[size], { mode: 0o600, flag: "wx" });
  await Promise.all([write("large"), write("small")]);
  return name;
}

/** Null where the file is not there, as after a restore without its photos. */
export async function readPhotoFile(
  workspaceId: string,
  name: string,
  size: PhotoSize,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(fileOf(workspaceId, name, size)));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export async function removePhoto(workspaceId: string, name: string): Promise<void> {
  await Promise.all([
    rm(fileOf(workspaceId, name, "large"), { force: true }),
    rm(fileOf(workspaceId, name, "small"), { force: true }),
  ]);
}

/** The workspaces of which there are photos. */
export async function foldersOfPhotos(): Promise<string[]> {
  const names = await readdir(photoFolder()).catch(() => []);
  return names.filter((name) => UUID.test(name));
}

/** Removes what is older than `before` and not named in `kept`; the folder too, once nothing is left in it. */
export async function removeStrayPhotos(
  workspaceId: string,
  kept: ReadonlySet<string>,
  before: Date,
): Promise<void> {
  const folder = folderOf(workspaceId);
  for (const file of await readdir(folder)) {
    const [name = ""] = file.split(".");
    if (kept.has(name)) continue;
    const path = join(folder, file);
    if ((await stat(path)).mtime < before) await rm(path, { force: true });
  }
  await rmdir(folder).catch(() => {});
}

function fileOf(workspaceId: string, name: string, size: PhotoSize): string {
  return join(folderOf(workspaceId), `${name}.${size}.webp`);
}

function folderOf(workspaceId: string): string {
  return join(photoFolder(), workspaceId);
}

/** Shared by all processes that serve one Rota. */
function photoFolder(): string {
  return resolve(env().ROTA_DATA, "photos");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
