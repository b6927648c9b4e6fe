/** The kinds of pictures that are taken. */
export type PhotoKind = "jpeg" | "png" | "webp" | "avif";

/**
 * What a file is by its first bytes, whatever it is called: nothing else ever reaches the decoder, so no SVG and no
 * PDF. `heic` is told apart only to be refused by name.
 */
export function kindOf(bytes: Uint8Array): PhotoKind | "heic" | null {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (text(0, 3) === "\xff\xd8\xff") return "jpeg";
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  if (text(4, 8) !== "ftyp") return null;
  const brands = text(8, 64);
  if (/avi[fs]/.test(brands)) return "avif";
  return /hei[cxms]|hev[cxms]|mif1/.test(brands) ? "heic" : null;
}

const NAMES: Record<PhotoKind, RegExp> = {
  jpeg: /^image\/(?:p?jpeg|jpg)$/,
  png: /^image\/(?:x-)?png$/,
  webp: /^image\/webp$/,
  avif: /^image\/avif$/,
};

/** Whether a media type may stand for that kind; one that says nothing does. */
export function maySay(mediaType: string, kind: PhotoKind): boolean {
  const [type = ""] = mediaType.toLowerCase().split(";");
  return type.trim() === "" || type.trim() === "application/octet-stream" || NAMES[kind].test(type.trim());
}
