import type { Locale } from "@/lib/i18n/locale";
import type { ProductInput } from "../products/schema";
import { fresh } from "./fresh";
import { larder } from "./larder";
import { startingPrice } from "./starting-price";

/** 150 everyday products in a reader's language, with a first price in the workspace's currency. */
export function starterProducts(language: Locale, currency: string): ProductInput[] {
  return [...fresh, ...larder].flatMap(({ category, products }) =>
    products.map(([en, ru, unit, cents]) => ({
      name: { en, ru }[language],
      category: category[language],
      unit: language === "ru" ? inRussian(unit) : unit,
      price: { amount: startingPrice(cents, currency), currency },
      active: true,
    })),
  );
}

const russianUnits: Partial<Record<string, string>> = {
  ...{ kg: "кг", g: "г", l: "л", ml: "мл", m: "м", piece: "шт.", pieces: "шт.", bunch: "пучок" },
  ...{ bags: "пак.", rolls: "рул.", packs: "уп.", washes: "стирок", sheets: "листов", cubes: "кубиков" },
};

function inRussian(unit: string): string {
  return unit.replace(/[a-z]+/g, (word) => russianUnits[word] ?? word).replace(/(\d)\.(\d)/g, "$1,$2");
}
