import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const shared = { extends: true as const };

/** Only what hangs shall end here, on however busy a machine (milliseconds). */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

/** An odd zone, 12:45 and 13:45 ahead of UTC: what depends on the process's zone shows. */
process.env.TZ = "Pacific/Chatham";

export default defineConfig({
  resolve: { alias: { "@": here("."), "server-only": here("lib/testing/server-only.ts") } },
  test: {
    coverage: {
      provider: "v8",
      include: ["lib/**/*.{ts,tsx}"],
      exclude: ["lib/platform/prisma/**", "lib/testing/**", "**/*.test.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 85 },
    },
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["{app,components,lib,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts", "**/node_modules/**"],
          ...patience,
        },
      },
      {
        ...shared,
        test: {
          name: "database",
          include: ["{app,lib,scripts,prisma}/**/*.db.test.ts"],
          globalSetup: ["lib/testing/postgres.ts"],
          setupFiles: ["lib/testing/database.ts"],
          pool: "forks",
          ...patience,
        },
      },
    ],
  },
});
