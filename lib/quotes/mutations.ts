import "server-only";
import type { JobScope } from "@/lib/auth/scope";
import { env } from "@/lib/platform/env";
import { type FetchedQuote, fetchQuotes } from "./fetch";

const MOST_KEPT = 2_000;
const MS_PER_HOUR = 3_600_000;

/**
 * Fetches quotes from QUOTES_URL: at a start, and in every QUOTES_REFRESH_HOURS-th hour since 1970, which every
 * process counts alike. Without the variable nothing is fetched. Throws an Error where the address does not answer well.
 */
export async function refreshQuotes(scope: JobScope, atStart: boolean): Promise<void> {
  const { QUOTES_URL, QUOTES_REFRESH_HOURS } = env();
  const hour = Math.floor(scope.now.getTime() / MS_PER_HOUR);
  if (!QUOTES_URL || (!atStart && hour % QUOTES_REFRESH_HOURS !== 0)) return;
  await keepQuotes(scope, await fetchQuotes(QUOTES_URL));
}

/** Keeps those that are new, up to 2 000 in all. What is kept stays as it is: a day's quote hangs on it. */
export async function keepQuotes({ db, now }: JobScope, quotes: FetchedQuote[]): Promise<void> {
  const room = MOST_KEPT - (await db.quote.count());
  const data = quotes.slice(0, Math.max(0, room)).map((quote) => ({ ...quote, fetchedAt: now }));
  await db.quote.createMany({ data, skipDuplicates: true });
}
