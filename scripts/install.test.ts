import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const home = mkdtempSync(join(tmpdir(), "rota-install-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A checkout in which nothing is installed, and an npm that cannot. */
function hopelessCheckout(): { checkout: string; npm: string } {
  mkdirSync(join(home, "scripts"));
  for (const script of ["test.mjs", "start.mjs", "install.mjs", "node-version.mjs"])
    cpSync(join("scripts", script), join(home, "scripts", script));
  cpSync("package-lock.json", join(home, "package-lock.json"));
  const npm = join(home, "npm.js");
  writeFileSync(npm, 'console.error("no registry"); process.exit(1);');
  return { checkout: home, npm };
}

test("a failed installation ends the tests as one failure, and a start with the reason", () => {
  const { checkout, npm } = hopelessCheckout();
  const run = (script: string) =>
    spawnSync(process.execPath, [join(checkout, "scripts", script)], {
      encoding: "utf8",
      env: { ...process.env, npm_execpath: npm },
    });

  const [tests, start] = [run("test.mjs"), run("start.mjs")];

  expect(tests.stdout.trim().split("\n").at(-1)).toBe("0 passed, 1 failed");
  expect(start.stdout).not.toContain("passed");
  for (const { status, stderr } of [tests, start]) {
    expect(status).toBe(1);
    expect(stderr).toBe("no registry\n\nThe installation failed; the lines above say why.\n");
  }
});
