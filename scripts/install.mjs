import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Installs what package-lock.json names, unless it is there already; false where that failed, which it then has
 * told. Runs before anything is installed.
 */
export function installDependencies() {
  if (isInstalled()) return true;
  console.log("Installing what Rota is made of (npm ci) …");
  const npm = process.env.npm_execpath;
  const [command, ...script] = npm?.endsWith("js") ? [process.execPath, npm] : ["npm"];
  const args = [...script, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    shell: command === "npm" && process.platform === "win32",
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (status === 0) return true;
  console.error(`${stdout ?? ""}${stderr ?? error}\nThe installation failed; the lines above say why.`);
  return false;
}

/** npm leaves a list of what it installed: every package of the lock file is there in its version. */
function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}
