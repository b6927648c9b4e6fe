import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { Letters } from "@/lib/pdf/letters";
import type { Box } from "@/lib/pdf/sheet";
import { copyFonts } from "@/scripts/workers";

export type ReadPdf = {
  pages: number;
  width: number;
  height: number;
  text: string;
  darkest: (box: Box) => number;
};

/** Letters of the bundled fonts. */
export function openLetters(): Letters {
  const folder = mkdtempSync(join(tmpdir(), "rota-fonts-"));
  copyFonts(folder);
  return new Letters(folder);
}

/** A PDF as PDFium reads it: sizes in points, `darkest` from 0 (black) to 255 within a box of points. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const wasm = await readFile("node_modules/@hyzyla/pdfium/dist/pdfium.wasm");
  const library = await PDFiumLibrary.init({ wasmBinary: new Uint8Array(wasm).buffer });
  const document = await library.loadDocument(bytes);
  const page = document.getPage(0);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  // In this order: rendering closes the page.
  const text = page.getText().replace(/\s+/g, " ");
  const { data, width } = await page.render({
    scale: SCALE,
    render: async ({ data }) => new Uint8Array(data),
  });
  const read = {
    pages: document.getPageCount(),
    ...{ width: originalWidth, height: originalHeight },
    text,
    darkest: (box: Box) => darkestIn(data, width, box),
  };
  document.destroy();
  library.destroy();
  return read;
}

/** What stands on each page, as one line. */
export async function readPages(bytes: Uint8Array): Promise<{ text: string }[]> {
  const wasm = await readFile("node_modules/@hyzyla/pdfium/dist/pdfium.wasm");
  const library = await PDFiumLibrary.init({ wasmBinary: new Uint8Array(wasm).buffer });
  const document = await library.loadDocument(bytes);
  const pages = [...document.pages()].map((page) => ({ text: page.getText().replace(/\s+/g, " ") }));
  document.destroy();
  library.destroy();
  return pages;
}

const SCALE = 2;

function darkestIn(rgba: Uint8Array, rowLength: number, box: Box): number {
  let darkest = 255;
  for (let y = Math.ceil(box.y * SCALE); y < (box.y + box.height) * SCALE; y += 1) {
    for (let x = Math.ceil(box.x * SCALE); x < (box.x + box.width) * SCALE; x += 1) {
      const [red = 255, green = 255, blue = 255] = rgba.subarray((y * rowLength + x) * 4);
      darkest = Math.min(darkest, (red + green + blue) / 3);
    }
  }
  return darkest;
}
