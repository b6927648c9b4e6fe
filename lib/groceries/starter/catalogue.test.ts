import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locale";
import { productInput } from "../products/schema";
import { starterProducts } from "./catalogue";
import { startingPrice } from "./starting-price";

test.each(locales)(
  "the starter catalogue is 150 different products that could have been typed (%s)",
  (language) => {
    const products = starterProducts(language, "EUR");

    expect(new Set(products.map(({ name }) => name.toLowerCase())).size).toBe(150);
    for (const product of products) expect(productInput.safeParse(product).error).toBeUndefined();
  },
);

test.each([
  [125, "EUR", 125],
  [125, "JPY", 219],
  [125, "RUB", 11_900],
  [125, "XAF", 1],
  [15, "VND", 4_500],
  [1_399, "USD", 1_610],
])("%i euro cents begin as so many minor units of %s", (cents, currency, amount) => {
  expect(startingPrice(cents, currency)).toBe(amount);
});
