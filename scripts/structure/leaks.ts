import { readFileSync } from "node:fs";
import { homedir } from "node:os";

const TEXT =
  /\.(ts|tsx|mjs|js|json|css|md|yml|yaml|conf|sh|toml|prisma|sql|html|txt)$|(^|\/)[^.]+$|\.example$/;
const REGISTRY = /"resolved":\s*"https?:/;

/** Tracked files in which a path of this machine or a package registry's address stands. */
export function leaks(paths: string[], checkout: string): string[] {
  const machine = [checkout, homedir()].filter((folder) => folder.length > 1).map((folder) => `${folder}/`);
  return paths
    .filter((path) => TEXT.test(path))
    .flatMap((path) => leaksIn(path, readFileSync(path, "utf8"), machine));
}

export function leaksIn(path: string, text: string, machine: string[]): string[] {
  const found = machine
    .filter((address) => text.includes(address))
    .map((address) => `${path} holds ${address}`);
  return REGISTRY.test(text) ? [...found, `${path} holds a registry's address`] : found;
}
