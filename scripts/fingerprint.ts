import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const NOT_BUILT = /(^|\/)(node_modules|\.\w[^/]*|prisma\/client|platform\/prisma|testing)$|\.test\.tsx?$/;

/** One short text for these files and folders as they are now, tests aside, and whatever else matters. */
export function fingerprint(paths: string[], ...others: string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.update(JSON.stringify(others)).digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path) || NOT_BUILT.test(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
