import { isUtf8 } from "node:buffer";
import { AppError } from "@/lib/platform/errors";

/** How a door reads a body: the media types it takes, how much of it, and what a text means. */
export type Reading = {
  mediaTypes: RegExp;
  mostBytes: number;
  /** Whether bytes that are no UTF-8 are malformed, and not letters lost. */
  isUtf8?: true;
  meaningOf: (text: string, request: Request) => unknown;
};

export const json: Reading = {
  mediaTypes: /^application\/(?:[\w.+-]+\+)?json\b/i,
  mostBytes: 1_000_000,
  isUtf8: true,
  meaningOf: (text) => (text === "" ? {} : parseJson(text)),
};

/** A body that is a text of its own: it is the input's `text`, and the rest stands in the query. */
export function textOf(mediaTypes: RegExp, mostBytes: number): Reading {
  const meaningOf = (text: string, request: Request) => ({
    ...Object.fromEntries(new URL(request.url).searchParams),
    [BODY_TEXT]: text,
  });
  return { mediaTypes, mostBytes, meaningOf };
}

export const BODY_TEXT = "text";

/** A request's body, byte for byte: read once it is asked for, and however often it is. Asking may throw too-large. */
export function bodyOf(request: Request, { mostBytes }: Pick<Reading, "mostBytes"> = json) {
  let bytes: Promise<Buffer<ArrayBuffer>> | undefined;
  return () => {
    bytes ??= readBytes(request, mostBytes);
    return bytes;
  };
}

/** A body as text, and what it means once asked. Throws too-large or unsupported; asking may throw malformed. */
export async function readAs(
  reading: Reading = json,
  request: Request,
  body = bodyOf(request, reading),
): Promise<{ text: string; sent: () => unknown }> {
  const bytes = await body();
  const text = bytes.toString("utf8");
  if (text !== "" && !reading.mediaTypes.test(request.headers.get("content-type") ?? "")) {
    throw new AppError("unsupported");
  }
  const sent = () => {
    if (reading.isUtf8 && !isUtf8(bytes)) throw new AppError("malformed");
    return reading.meaningOf(text, request);
  };
  return { text, sent };
}

/** A request's body, read no further than `most` bytes. Throws too-large, and malformed where its sender broke it off. */
async function readBytes(request: Request, most: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw new AppError("too-large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > most) throw new AppError("too-large");
      chunks.push(chunk);
    }
  } catch (error) {
    const isBrokenOff = error instanceof Error && "code" in error && error.code === "ECONNRESET";
    throw isBrokenOff ? new AppError("malformed") : error;
  }
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("malformed");
  }
}
