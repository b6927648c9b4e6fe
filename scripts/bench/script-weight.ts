import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findBrowser } from "../browser";
import { type Household, YEAR_10 } from "./household";
import type { Row } from "./report";

type Weight = { bytes: number; requests: number };

/** The JavaScript that a browser fetches for the routine's page and for Today, gzipped, beside an empty page's. */
export async function measureScripts({ url, cookie, workspace, routine }: Household): Promise<Row[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const weigh = async (path: string): Promise<Weight> => {
    const context = await browser.newContext({ serviceWorkers: "block", extraHTTPHeaders: { cookie } });
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script")
        sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(url + path, { waitUntil: "networkidle" });
    const bytes = await Promise.all(sizes);
    await context.close();
    return { bytes: bytes.reduce((sum, one) => sum + one, 0), requests: bytes.length };
  };
  try {
    const full = await weigh(`/w/${workspace}/routines/${routine}?week=${YEAR_10}`);
    const empty = await weigh("/bench/empty");
    const today = await weigh(`/w/${workspace}/today`);
    return [...rowsOf("the routine's page", full, empty, 60), ...rowsOf("Today", today, empty, 40)];
  } finally {
    await browser.close();
  }
}

function rowsOf(page: string, full: Weight, empty: Weight, most: number): Row[] {
  const more = (full.bytes - empty.bytes) / 1024;
  return [
    {
      what: `client JavaScript of ${page}, gzip / of an empty page`,
      measured: `${(full.bytes / 1024).toFixed(0)} KB`,
      floor: `${(empty.bytes / 1024).toFixed(0)} KB`,
      ratio: `+ ${more.toFixed(0)} KB`,
      reach: `≤ + ${most} KB`,
      reached: more <= most,
    },
    {
      what: "its script requests",
      measured: `${full.requests}`,
      floor: `${empty.requests}`,
      ratio: "–",
      reach: "≤ 12",
      reached: full.requests <= 12,
    },
  ];
}
