/**
 * A process of its own, as react-pdf needs React without the server's condition. Prints milliseconds, medians of
 * rounds in turn: `plain` is react-pdf by itself on the main thread, `ours` a page from the threads.
 */
import { join } from "node:path";
import { time } from "@/lib/calendar/time";
import { arrangePage } from "@/lib/pdf/arrange-page";
import { Letters } from "@/lib/pdf/letters";
import { openPrintPool } from "@/lib/pdf/print-pool";
import { patternPage } from "@/lib/testing/pages";
import { routineFrame, session } from "@/lib/testing/timetables";
import { WORKERS } from "../workers";
import { sixtySessions } from "./household";
import { median } from "./load";
import { drawPlainly, registerFonts } from "./plain-page";

const ROUNDS = 7;
const AT_ONCE = 20;
const fonts = join(WORKERS, "fonts");

const page = patternPage(
  routineFrame({ dayStart: time("07:00"), dayEnd: time("21:00"), breaks: [] }),
  sixtySessions().map((said) => session({ ...said, start: time(said.start) })),
);
const { size, marks } = arrangePage(page, new Letters(fonts));
registerFonts(fonts);
const pool = openPrintPool(WORKERS);

const plainly = () => drawPlainly(size, marks);
const ours = () => pool.print({ page, format: "pdf" });

const figures = { plain: [], ours: [], plainAtOnce: [], oursAtOnce: [] } as Record<string, number[]>;
for (const draw of [plainly, ours]) await inTurn(draw, 2 * AT_ONCE);
await atOnce(ours);
for (let round = 0; round < ROUNDS; round += 1) {
  figures.plain?.push((await inTurn(plainly, AT_ONCE)) / AT_ONCE);
  figures.ours?.push((await inTurn(ours, AT_ONCE)) / AT_ONCE);
  figures.plainAtOnce?.push(await atOnce(plainly));
  figures.oursAtOnce?.push(await atOnce(ours));
}
await pool.close();
console.log(
  JSON.stringify(Object.fromEntries(Object.entries(figures).map(([name, all]) => [name, median(all)]))),
);

async function inTurn(draw: () => Promise<unknown>, times: number): Promise<number> {
  const begun = performance.now();
  for (let count = 0; count < times; count += 1) await draw();
  return performance.now() - begun;
}

async function atOnce(draw: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, draw));
  return performance.now() - begun;
}
