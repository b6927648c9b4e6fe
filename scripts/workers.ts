import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { type Family, families, fileOf, weights } from "@/lib/pdf/faces";
import { HAN_INDEX, type HanSubset, hanFileOf } from "@/lib/pdf/han-faces";
import { unpackWoff } from "./woff";

const FONTS = "node_modules/@expo-google-fonts";
const HAN = "node_modules/@fontsource/noto-sans-sc";
const packages: Record<Family, string> = {
  IBMPlexSans: "ibm-plex-sans",
  NotoSansArabic: "noto-sans-arabic",
  NotoSansBengali: "noto-sans-bengali",
  NotoSansDevanagari: "noto-sans-devanagari",
};

/** Where lib/pdf/render.ts looks, from the folder in which the server runs. */
export const WORKERS = ".next/workers";

/** Puts what draws PDFs into `folder`: one script for threads, its fonts, and PDFium. */
export async function buildWorkers(folder: string): Promise<void> {
  await build({
    entryPoints: ["lib/pdf/worker.ts"],
    outfile: join(folder, "pdf.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    external: ["sharp"],
    banner: { js: REQUIRE },
    plugins: [bundledStandardFonts],
    logLevel: "error",
  });
  copyFonts(join(folder, "fonts"));
  copyFileSync("node_modules/@hyzyla/pdfium/dist/pdfium.wasm", join(folder, "pdfium.wasm"));
}

export function copyFonts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const subsets = hanSubsets();
  writeFileSync(join(folder, HAN_INDEX), JSON.stringify(subsets));
  for (const weight of [400, 600] as const) {
    for (const family of families) {
      const file = fileOf(family, weight);
      copyFileSync(join(FONTS, packages[family], weights[weight], file), join(folder, file));
    }
    for (const subset of subsets) {
      const file = `files/noto-sans-sc-${subset.name}-${weight}-normal.woff`;
      writeFileSync(join(folder, hanFileOf(subset, weight)), unpackWoff(readFileSync(join(HAN, file))));
    }
  }
}

/** The numbered subsets of the package, as its `unicode.json` tells their letters: `{"[4]": "U+1f1e9-1f1f5,U+…"}`. */
function hanSubsets(): HanSubset[] {
  const told: Record<string, string> = JSON.parse(readFileSync(join(HAN, "unicode.json"), "utf8"));
  return Object.entries(told).flatMap(([key, ranges]) => {
    const name = /^\[(\d+)\]$/.exec(key)?.[1];
    return name ? [{ name, ranges: ranges.split(",").map(rangeOf) }] : [];
  });
}

function rangeOf(text: string): [number, number] {
  const [first = "", last = first] = text.replace("U+", "").split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** The bundle is a module, and some of what is in it still calls `require`. */
const REQUIRE =
  'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);';

/** pdfkit looks for its standard fonts beside itself, where a bundle has nothing. */
const bundledStandardFonts: Plugin = {
  name: "bundled-standard-fonts",
  setup({ onLoad }) {
    onLoad({ filter: /pdfkit\.node\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return {
        contents: source.replaceAll("require$1('#standard-fonts/", "require('pdfkit/standard-fonts/"),
      };
    });
  },
};
