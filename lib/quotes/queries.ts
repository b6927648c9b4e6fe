import "server-only";
import type { WorkspaceScope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { env } from "@/lib/platform/env";
import { numberOfDay, type Quote, SHIPPED, shippedQuote } from "./quote";

/** No day begins more than fourteen hours before it does in Greenwich. */
const EARLIEST_HOURS = 14;

type Row = { behind: number; text: string | null; author: string | null; locale: string | null };

/**
 * The workspace's quote of a day, out of those that ship and, behind them, the fetched ones: of these only what was
 * there before the day began anywhere, so that it stays the same all day. Without QUOTES_URL the database is not asked.
 */
export async function quoteOfDay(
  { db, workspaceId }: Pick<WorkspaceScope, "db" | "workspaceId">,
  date: CalendarDate,
  locale: Locale,
): Promise<Quote> {
  const number = numberOfDay(workspaceId, date);
  if (!env().QUOTES_URL) return shippedQuote(number, locale);
  const begins = new Date(Date.parse(`${date}T00:00:00Z`) - EARLIEST_HOURS * 3_600_000);
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p.behind, q.text, q.author, q.locale
    FROM (SELECT (${number}::bigint % (${SHIPPED}::int + count(*)))::int - ${SHIPPED}::int AS behind
      FROM "Quote" WHERE "fetchedAt" < ${begins}) p
    LEFT JOIN LATERAL (SELECT text, author, locale FROM "Quote" WHERE "fetchedAt" < ${begins}
      ORDER BY id LIMIT 1 OFFSET greatest(p.behind, 0)) q ON p.behind >= 0`;
  if (!row || row.text === null || row.author === null)
    return shippedQuote(SHIPPED + (row?.behind ?? 0), locale);
  return { text: row.text, author: row.author, language: isLocale(row.locale) ? row.locale : "en" };
}
