import { MOST_PRICE } from "../amounts";
import { minorDigits } from "../price";

/** Roughly what a euro buys in a shop elsewhere, late in 2026: a first price, which somebody will correct. */
const worthOfEuro: Partial<Record<string, number>> = {
  ...{ USD: 1.15, GBP: 0.87, CHF: 1.3, CAD: 1.6, AUD: 1.75, NZD: 1.95, SGD: 1.5, ILS: 4.5, AED: 4.2 },
  ...{ SEK: 11, NOK: 11.5, DKK: 7.5, ISK: 150, PLN: 4.3, CZK: 24.5, HUF: 390, RON: 5.1, BGN: 1.96 },
  ...{ UAH: 48, RUB: 95, KZT: 600, GEL: 3.1, AMD: 440, TRY: 48, INR: 100, CNY: 8.2, HKD: 9, TWD: 36 },
  ...{ JPY: 175, KRW: 1650, THB: 38, VND: 30_000, BRL: 6.3, MXN: 21, ZAR: 20, EGP: 55, BDT: 140 },
};

/**
 * A price of so many euro cents in the minor units of another currency, to three figures: 1.25 EUR is 219 JPY. A
 * currency that is not known is taken for the euro, digit for digit.
 */
export function startingPrice(cents: number, currency: string): number {
  if (currency === "EUR") return cents;
  const exact = (cents / 100) * (worthOfEuro[currency] ?? 1) * 10 ** minorDigits(currency);
  return Math.min(MOST_PRICE, Math.max(1, Math.round(Number(exact.toPrecision(3)))));
}
