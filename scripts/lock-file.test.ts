import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

/** The package that Node.js finds under that name from another's folder. */
function found(name: string, from: string) {
  for (let at = from; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const nested = packages[`${at}/node_modules/${name}`];
    if (nested) return nested;
  }
  return packages[`node_modules/${name}`];
}

test("the lock file has every platform's packages: npm ci refuses one that has only this machine's", () => {
  const exact = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, range]) => ({ path, name, range })),
  );

  const missing = exact.filter(
    ({ path, name, range }) => /^\d/.test(range) && found(name, path)?.version !== range,
  );

  expect(exact.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test("the lock file tells no registry's address", () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith("http"))).toEqual([]);
});
