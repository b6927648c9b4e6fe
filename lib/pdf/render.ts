import "server-only";
import { join } from "node:path";
import type { ListSheets } from "./list-sheets";
import { openPrintPool, type PrintPool } from "./print-pool";
import type { StatisticsPage } from "./statistics-page";
import type { TimetablePage } from "./timetable-page";

/** The page as a PDF. Throws `busy` where too many are waiting. */
export function renderPdf(page: TimetablePage): Promise<Uint8Array<ArrayBuffer>> {
  return printPool().print({ page, format: "pdf" });
}

/** The same page as a PNG, two pixels for each point. */
export function renderPng(page: TimetablePage): Promise<Uint8Array<ArrayBuffer>> {
  return printPool().print({ page, format: "png" });
}

/** The statistics as a PDF. Throws `busy` as well. */
export function renderStatistics(page: StatisticsPage): Promise<Uint8Array<ArrayBuffer>> {
  return printPool().print({ kind: "statistics", page });
}

/** Lists on as many sheets as they take. Throws `busy` as well. */
export function renderLists(page: ListSheets): Promise<Uint8Array<ArrayBuffer>> {
  return printPool().print({ kind: "lists", page });
}

let pool: PrintPool | undefined;

/** Threads start with the first page that anybody asks for. */
function printPool(): PrintPool {
  pool ??= openPrintPool(join(process.cwd(), ".next", "workers"));
  return pool;
}
