import sharp from "sharp";

type Photo = { width?: number; height?: number; format?: "jpeg" | "png" | "webp" | "avif" };

/** A photo as a camera makes it: lying on its side, with a place in its EXIF; red on the left of what is seen. */
export async function aPhoto({ width = 640, height = 480, format = "jpeg" }: Photo = {}) {
  const half = { width, height: Math.ceil(height / 2), channels: 3 as const, background: "#c00000" };
  const red = await sharp({ create: half }).png().toBuffer();
  const bytes = await sharp({ create: { width, height, channels: 3, background: "#0000c0" } })
    .composite([{ input: red, top: Math.floor(height / 2), left: 0 }])
    .withExif({ IFD0: { Copyright: "Ana" }, IFD3: { GPSLatitude: "52/1 31/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
  return new Uint8Array(bytes);
}
