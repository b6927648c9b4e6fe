import { z } from "zod";

export type FetchedQuote = { text: string; author: string };

const PATIENCE_MS = 10_000;
const MOST_BYTES = 512 * 1024;
const MOST_QUOTES = 200;

/** ZenQuotes' shape; `h`, the quote as HTML, is never looked at. */
const quote = z.object({ q: z.string().trim().min(3).max(500), a: z.string().trim().min(2).max(120) });

/**
 * Asks an address for quotes: a JSON array of `{q, a}`, of which the first 200 that are right are taken. Throws an
 * Error where nobody answers within ten seconds, or with more than 512 KB, or with no quote at all.
 */
export async function fetchQuotes(address: string): Promise<FetchedQuote[]> {
  const headers = { accept: "application/json" };
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`the quotes' address answered ${response.status}`);
  const quotes = quotesIn(JSON.parse(await textOf(response)));
  if (quotes.length === 0) throw new Error("the quotes' address answered no quotes");
  return quotes;
}

function quotesIn(answer: unknown): FetchedQuote[] {
  const items = z.array(z.unknown()).parse(answer);
  const found = items.flatMap((item) => {
    const { data } = quote.safeParse(item);
    return data && !isNotice(data.a) ? [{ text: data.q, author: data.a }] : [];
  });
  return found.slice(0, MOST_QUOTES);
}

/** ZenQuotes tells that it was asked too often as a quote of its own. */
function isNotice(author: string): boolean {
  return /zenquotes/i.test(author);
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error("the quotes' address answered too much");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
