import { afterAll, beforeAll, expect, test } from "vitest";
import { patternPage } from "@/lib/testing/pages";
import { readPdf } from "@/lib/testing/pdf";
import { routineFrame, session } from "@/lib/testing/timetables";
import { buildWorkers } from "@/scripts/workers";
import { openPrintPool, type PrintPool } from "./print-pool";

/** In the checkout, as the worker looks for sharp above its own folder. */
const FOLDER = ".next/test-workers";

const page = patternPage(routineFrame(), [session({ title: "Algebra" })]);
const pools: PrintPool[] = [];
const open = (...limits: [Parameters<typeof openPrintPool>[1]?]) => {
  const pool = openPrintPool(FOLDER, ...limits);
  pools.push(pool);
  return pool;
};

beforeAll(() => buildWorkers(FOLDER), 60_000);
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

test("a page comes back as a PDF, and as a PNG of twice its points", async () => {
  const pool = open();

  const [pdf, png] = await Promise.all([
    pool.print({ page, format: "pdf" }),
    pool.print({ page, format: "png" }),
  ]);

  expect((await readPdf(pdf)).text).toContain("Algebra");
  const header = new DataView(png.buffer, png.byteOffset);
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe("PNG");
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([1682, 1190]);
}, 30_000);

test("more pages than may wait are refused as busy, with a time to come back", async () => {
  const pool = open({ threads: 1, queue: 2 });

  const results = await Promise.allSettled(
    Array.from({ length: 10 }, () => pool.print({ page, format: "pdf" })),
  );

  const refused = results.filter((result) => result.status === "rejected");
  expect(refused.length).toBeGreaterThan(0);
  expect(results.length - refused.length).toBeGreaterThanOrEqual(2);
  for (const { reason } of refused) {
    expect(reason).toMatchObject({ code: "busy", details: { retryAfterSeconds: expect.any(Number) } });
  }
}, 30_000);

test("a page that takes too long is given up, and the next one is drawn", async () => {
  const pool = open({ threads: 1, milliseconds: 8_000 });
  const slots = Array.from({ length: 200_000 }, (_, index) => ({ at: 480 + index / 1_000, label: "" }));

  await expect(pool.print({ page: { ...page, slots }, format: "pdf" })).rejects.toMatchObject({
    code: "busy",
  });

  expect((await pool.print({ page, format: "pdf" })).length).toBeGreaterThan(1_000);
}, 60_000);

test("a page that cannot be drawn fails alone", async () => {
  const pool = open({ threads: 1 });
  const broken = JSON.parse(JSON.stringify({ ...page, columns: null }));

  const results = await Promise.allSettled([
    pool.print({ page: broken, format: "pdf" }),
    pool.print({ page, format: "pdf" }),
  ]);

  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
}, 30_000);
