import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { BUILDERS } from "./build-app";

/** A script and every script that it imports. */
function importedFrom(script: string, found = new Set<string>()): Set<string> {
  if (found.has(script)) return found;
  found.add(script);
  for (const [, path = ""] of readFileSync(script, "utf8").matchAll(/from "(\.[^"]+)"/g))
    importedFrom(`${join(dirname(script), path)}.ts`, found);
  return found;
}

test("the app is built again when a script that makes the build has changed, and for no other script", () => {
  expect(BUILDERS).toEqual([...importedFrom("scripts/build-app.ts")].sort());
});
