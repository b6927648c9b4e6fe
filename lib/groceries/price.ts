import { MOST_PRICE } from "./amounts";

/** How many digits a currency has below its unit: 2 for EUR, 0 for JPY (ISO 4217, as Intl knows it). */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** `12.5`, `12,50` or `12` in minor units; null for what is no price, too high, or finer than the currency. */
export function parsePrice(text: string, currency: string): number | null {
  const parts = /^(\d{1,7})(?:[.,](\d+))?$/.exec(text.trim());
  if (!parts) return null;
  const [, whole = "", fraction = ""] = parts;
  const digits = minorDigits(currency);
  if (fraction.length > digits) return null;
  const amount = Number(whole + fraction.padEnd(digits, "0"));
  return amount <= MOST_PRICE ? amount : null;
}

/** The inverse, as a CSV file and a form's field write it: `12.50`. */
export function writePrice(amount: number, currency: string): string {
  const digits = minorDigits(currency);
  return (amount / 10 ** digits).toFixed(digits);
}
