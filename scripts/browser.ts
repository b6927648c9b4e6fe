import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that the tests drive: the one that CHROMIUM names, Playwright's own, or the system's. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROMIUM;
  return [...(given ? [given] : []), chromium.executablePath(), ...INSTALLED].find((path) =>
    existsSync(path),
  );
}

/** Installs what the browser tests need and the machine lacks, where root may: Debian's Chromium and pdftotext. */
export function installBrowserTools(): void {
  const missing = [
    ...(findBrowser() ? [] : ["chromium"]),
    ...(spawnSync("pdftotext", ["-v"]).error ? ["poppler-utils"] : []),
  ];
  if (missing.length === 0 || process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).error) return;
  console.log(`Installing ${missing.join(" and ")} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], { env });
}
