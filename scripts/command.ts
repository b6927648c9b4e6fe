import { existsSync } from "node:fs";
import { codeOf, Refusal } from "./refusal";

/** Runs a command of package.json: a refusal or a full or forbidden disk ends it with one sentence, status 1. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  }
}

/** What .env says counts where the environment says nothing. */
export function loadEnvironment(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

function sentenceOf(error: unknown): unknown {
  if (error instanceof Refusal) return error.message;
  const path = error instanceof Error && "path" in error ? error.path : "the data folder";
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return `Rota may not write to ${path} (${code}).`;
  if (code === "ENOTDIR" || code === "EEXIST") return `${path} is not a folder.`;
  if (code === "ENOSPC") return `The disk is full: ${path} could not be written.`;
  return error;
}
