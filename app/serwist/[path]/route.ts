import { createSerwistRoute } from "@serwist/turbopack";

/** The service worker, built with the app. A new build brings the page for no connection anew. */
export const { dynamic, dynamicParams, revalidate, generateStaticParams, GET } = createSerwistRoute({
  swSrc: "components/shell/worker.ts",
  globPatterns: [".next/static/**/*.{css,woff2}", "public/icons/*"],
  additionalPrecacheEntries: [{ url: "/offline", revision: crypto.randomUUID() }],
  useNativeEsbuild: true,
  esbuildOptions: { format: "iife", sourcemap: false },
});
