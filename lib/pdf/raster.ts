import { PDFiumLibrary } from "@hyzyla/pdfium";
import sharp from "sharp";

/** The first page of a PDF as a PNG. */
export type Raster = (pdf: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

/** Pixels for each point of the page. */
const SCALE = 2;

/** Starts PDFium from the bytes of its WebAssembly. */
export async function openRaster(wasm: Uint8Array): Promise<Raster> {
  const library = await PDFiumLibrary.init({ wasmBinary: new Uint8Array(wasm).buffer });
  return async (pdf) => {
    const document = await library.loadDocument(pdf);
    try {
      const { data } = await document.getPage(0).render({ scale: SCALE, render: asPng });
      return new Uint8Array(data);
    } finally {
      document.destroy();
    }
  };
}

function asPng({ data, width, height }: { data: Uint8Array; width: number; height: number }) {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toBuffer();
}
