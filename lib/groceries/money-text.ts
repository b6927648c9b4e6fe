import "server-only";
import { getFormats } from "@/lib/i18n/server";
import type { Money } from "./money";
import { minorDigits } from "./price";

/** Writes money as the reader's language does: €12.50. */
export async function getMoneyText(): Promise<(money: Money) => string> {
  const formats = await getFormats();
  return ({ amount, currency }) =>
    formats.number(amount / 10 ** minorDigits(currency), { style: "currency", currency });
}
