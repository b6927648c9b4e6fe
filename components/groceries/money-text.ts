import "server-only";
import type { Money } from "@/lib/groceries/money";
import { minorDigits } from "@/lib/groceries/price";
import { getFormats } from "@/lib/i18n/server";

/** Writes money as the reader's language does: €12.50. */
export async function getMoneyText(): Promise<(money: Money) => string> {
  const formats = await getFormats();
  return ({ amount, currency }) =>
    formats.number(amount / 10 ** minorDigits(currency), { style: "currency", currency });
}
