import { readFileSync } from "node:fs";
import { getManifest } from "@serwist/build";
import { build } from "esbuild";

/**
 * Bundles the service worker with the list of what it keeps, into `file`. A new build brings the page for no
 * connection anew. It is a file and no route: Next makes every static route again after a form was posted, and what
 * the worker is made of is not there once the app is built.
 */
export async function buildServiceWorker(file: string): Promise<void> {
  const { manifestEntries = [], warnings } = await getManifest({
    globDirectory: ".next",
    globPatterns: ["static/**/*.{css,woff2}"],
    modifyURLPrefix: { "static/": "/_next/static/" },
    dontCacheBustURLsMatching: /^\/_next\/static\//,
    additionalPrecacheEntries: [{ url: "/offline", revision: readFileSync(".next/BUILD_ID", "utf8") }],
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  await build({
    entryPoints: ["components/shell/worker.ts"],
    outfile: file,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: {
      "self.__SW_MANIFEST": JSON.stringify(manifestEntries),
      "process.env.NODE_ENV": JSON.stringify("production"),
    },
  });
}
