/** The house's floors, bottom first (docs/decisions, "One way"): a file may import from its own and those below. */
const FLOORS = [
  ["lib/platform"],
  ["lib/auth", "lib/calendar", "lib/recurrence", "lib/i18n"],
  ["lib/"],
  ["lib/pdf", "lib/jobs", "lib/statistics", "lib/today", "lib/openapi"],
  ["components"],
  ["app", "proxy.ts", "instrumentation.ts"],
];

/** Pure: these know nothing but themselves and what stands beside them here. */
const PURE: Record<string, string[]> = {
  "lib/calendar": ["lib/calendar"],
  "lib/recurrence": ["lib/recurrence", "lib/calendar"],
};

/** Why that file may not import that other one, both by their paths from the top; null where it may. */
export function directionProblem(file: string, imported: string): string | null {
  if (imported.startsWith("scripts/") || imported.startsWith("e2e/")) return "only commands use commands";
  if (imported.startsWith("lib/testing/")) return "only tests use lib/testing";
  const pure = Object.keys(PURE).find((folder) => isIn(file, folder));
  if (pure && !PURE[pure]?.some((folder) => isIn(imported, folder))) return `${pure} is pure`;
  return floorOf(imported) > floorOf(file)
    ? "imports go app → components → lib/<domain> → auth → platform"
    : null;
}

/** Whether the rule of directions speaks of this file: commands and tests may import what they need. */
export function hasDirection(file: string): boolean {
  return floorOf(file) >= 0 && !file.startsWith("lib/testing/") && !/\.test\.tsx?$/.test(file);
}

/** The most telling prefix decides: lib/pdf is not just any lib/. */
function floorOf(path: string): number {
  const matches = FLOORS.flatMap((folders, floor) =>
    folders.filter((folder) => isIn(path, folder)).map((folder) => ({ floor, length: folder.length })),
  );
  return matches.sort((a, b) => b.length - a.length)[0]?.floor ?? -1;
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
