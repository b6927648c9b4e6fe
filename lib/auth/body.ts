import { AppError } from "@/lib/platform/errors";

export const MOST_JSON_BYTES = 1_000_000;

/** A request's body as UTF-8, read no further than `most` bytes. Throws too-large. */
export async function readText(request: Request, most: number): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw new AppError("too-large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new AppError("too-large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The JSON that was sent; nothing counts as {}. Throws unsupported or malformed. */
export function jsonIn(request: Request, text: string): unknown {
  if (text === "") return {};
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(request.headers.get("content-type") ?? "")) {
    throw new AppError("unsupported");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("malformed");
  }
}
