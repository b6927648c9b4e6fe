import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const SOURCE = /\.(ts|tsx|mjs)$/;
const IMPORT = /(?:from|import)\s*\(?\s*["']([^"']+)["']/g;

export type SourceFile = { path: string; text: string; imports: string[] };

/** Every file that git keeps or would keep. */
export function trackedPaths(): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const output = execFileSync("git", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return output.split("\0").filter((path) => path !== "" && existsSync(path));
}

export function sourceFiles(paths: string[]): SourceFile[] {
  return paths
    .filter((path) => SOURCE.test(path))
    .map((path) => sourceFile(path, readFileSync(path, "utf8")));
}

/** The file with what it imports of this project, by paths from the top. */
export function sourceFile(path: string, text: string): SourceFile {
  const imports = [...text.matchAll(IMPORT)].map(([, specifier = ""]) => specifier);
  return { path, text, imports: imports.flatMap((specifier) => pathOf(path, specifier)) };
}

function pathOf(file: string, specifier: string): string[] {
  const path = specifier.startsWith("@/") ? specifier.slice(2) : join(dirname(file), specifier);
  if (!specifier.startsWith("@/") && !specifier.startsWith(".")) return [];
  const found = ["", ".ts", ".tsx", ".mjs"].map((ending) => path + ending).find((each) => existsSync(each));
  return [found ?? path];
}
