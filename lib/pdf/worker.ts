import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Letters } from "./letters";
import { drawLists } from "./list-document";
import type { ListSheets } from "./list-sheets";
import { openRaster, type Raster } from "./raster";
import { drawStatistics } from "./statistics-document";
import type { StatisticsPage } from "./statistics-page";
import { drawTimetable } from "./timetable-document";
import type { TimetablePage } from "./timetable-page";

export type PrintJob =
  | { kind: "statistics"; page: StatisticsPage }
  | { kind: "lists"; page: ListSheets }
  | { kind?: never; page: TimetablePage; format: "pdf" | "png" };

/** scripts/workers.ts puts the fonts and PDFium beside this file. */
const folder = import.meta.dirname;

/** Kept between jobs: opening fonts takes ten times as long as drawing a page. */
const letters = new Letters(join(folder, "fonts"));
let raster: Promise<Raster> | undefined;

/** One job of one thread: the bytes of a file. */
export default async function print(job: PrintJob): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await draw(job);
  // React lets go of a tree in a later turn of the event loop, and a thread that waits for a job takes none.
  await nextTurn();
  if (job.kind || job.format === "pdf") return pdf;

  raster ??= readFile(join(folder, "pdfium.wasm")).then(openRaster);
  return (await raster)(pdf);
}

function draw(job: PrintJob): Promise<Uint8Array<ArrayBuffer>> {
  if (job.kind === "statistics") return drawStatistics(job.page, letters);
  return job.kind === "lists" ? drawLists(job.page, letters) : drawTimetable(job.page, letters);
}
