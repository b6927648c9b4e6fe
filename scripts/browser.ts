import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** The one without windows is half the work for the machine. */
const INSTALLED = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The browser that the tests drive: the one that CHROMIUM names, Playwright's own, or the system's. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROMIUM;
  return [...(given ? [given] : []), chromium.executablePath(), ...INSTALLED].find((path) =>
    existsSync(path),
  );
}

/** Installs what the browser tests need and the machine lacks, where root may: Debian's Chromium and pdftotext. */
export function installBrowserTools(): void {
  const needed = !findBrowser() || spawnSync("pdftotext", ["-v"]).error;
  if (!needed || process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).error) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env });
  const missing = [
    ...(findBrowser() ? [] : [debianBrowser()]),
    ...(spawnSync("pdftotext", ["-v"]).error ? ["poppler-utils"] : []),
  ];
  console.log(`Installing ${missing.join(" and ")} (apt-get) …`);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], { env });
}

/** Older releases of Debian have Chromium with windows only. */
function debianBrowser(): string {
  const { stdout } = spawnSync("apt-cache", ["show", "chromium-headless-shell"], { encoding: "utf8" });
  return stdout?.includes("Package:") ? "chromium-headless-shell" : "chromium";
}
