import "server-only";
import sharp from "sharp";
import { AppError, invalid } from "@/lib/platform/errors";
import { kindOf, maySay } from "./kind";
import { MOST_PHOTO_BYTES, MOST_PIXELS } from "./limits";
import { inTurn } from "./turns";

/** A file as it was sent, and what it was said to be. */
export type SentPhoto = { bytes: Uint8Array; mediaType: string };
export type Picture = { large: Buffer; small: Buffer };

const LARGE = 1_024;
/** 44 points on a screen of three pixels each. */
const SMALL = 132;
const SECONDS = 10;

/**
 * A photo as it is kept: upright, without EXIF, on white, as WebP of at most 1 024 pixels, and a small square of it.
 * Throws invalid, too-large or unsupported with words that say why, and busy where too many wait.
 */
export async function pictureOf({ bytes, mediaType }: SentPhoto): Promise<Picture> {
  if (bytes.byteLength === 0) throw invalid("photo", "photoMissing");
  if (bytes.byteLength > MOST_PHOTO_BYTES) throw new AppError("too-large", { reason: "photoTooLarge" });
  const kind = kindOf(bytes);
  if (kind === null) throw new AppError("unsupported", { reason: "notAPhoto" });
  if (kind === "heic") throw new AppError("unsupported", { reason: "photoHeic" });
  if (!maySay(mediaType, kind)) throw new AppError("unsupported", { reason: "photoLies" });
  return inTurn(() => draw(bytes));
}

/** sharp works in threads of its own: meanwhile the process answers others. */
async function draw(bytes: Uint8Array): Promise<Picture> {
  const { width, height } = await opened(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (width * height > MOST_PIXELS) throw invalid("photo", "photoTooManyPixels");
  const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "truncated" }).autoOrient();
  return opened(async () => {
    const large = await upright
      .resize(LARGE, LARGE, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .webp({ quality: 82 })
      .timeout({ seconds: SECONDS })
      .toBuffer();
    const small = await sharp(large).resize(SMALL, SMALL, { fit: "cover" }).webp({ quality: 76 }).toBuffer();
    return { large, small };
  });
}

/** Whatever the decoder does not like of a file is the file's fault. */
async function opened<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw invalid("photo", "photoDamaged");
  }
}
