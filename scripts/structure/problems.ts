import { existsSync, readFileSync } from "node:fs";
import { sourceFiles, trackedPaths } from "./files";
import { leaks } from "./leaks";
import { promiseProblems } from "./promises";
import { roomProblems } from "./rooms";

const PROMISES = "docs/promises.md";

/** Everything that is wrong with the checkout's structure, a sentence each. */
export function structureProblems(): string[] {
  const paths = trackedPaths();
  return [
    ...sourceFiles(paths).flatMap(roomProblems),
    ...leaks(paths, process.cwd()),
    ...promiseProblems(textOf(PROMISES) ?? "", textOf),
  ];
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
