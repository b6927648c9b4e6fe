import { tagOf } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locale";
import type { Money } from "./money";
import { minorDigits } from "./price";

/** Money as a language writes it: €12.50. Pure; the same for server and browser. */
export function writeMoney({ amount, currency }: Money, locale: Locale): string {
  const format = new Intl.NumberFormat(tagOf(locale), { style: "currency", currency });
  return format.format(amount / 10 ** minorDigits(currency));
}
