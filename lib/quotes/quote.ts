import { type CalendarDate, toDayNumber } from "@/lib/calendar/date";
import type { Locale } from "@/lib/i18n/locale";
import { fnv1a } from "@/lib/platform/hash";
import shipped from "./shipped.json";

/** A quote as it is shown; `language` is the text's own. */
export type Quote = { text: string; author: string; language: Locale };

type Shipped = { en: string; ru?: string; author: string; authorRu: string };

const quotes: Shipped[] = shipped;

/** A prime beyond any number of quotes, so that its steps pass all of them before one comes again. */
const STEP = 7919;
/** From 1900-01-01, the first day that there is. */
const DAYS_BEFORE_1970 = 25_567;

export const SHIPPED = quotes.length;

/** A workspace's number on a day; modulo how many quotes there are, it names one. Another each day, the same for every asker. */
export function numberOfDay(workspaceId: string, date: CalendarDate): number {
  return fnv1a(workspaceId) + Math.max(0, toDayNumber(date) + DAYS_BEFORE_1970) * STEP;
}

/** A shipped quote in the reader's language, or in English where it has no translation. */
export function shippedQuote(number: number, locale: Locale): Quote {
  const quote = quotes[number % SHIPPED];
  if (!quote) throw new RangeError(`no quote ${number}`);
  if (locale === "ru" && quote.ru) return { text: quote.ru, author: quote.authorRu, language: "ru" };
  return { text: quote.en, author: quote.author, language: "en" };
}
