import "server-only";
import { getTranslations } from "next-intl/server";
import { type Money, money } from "../money";
import { getMoneyText } from "../money-text";
import type { Change, ImportPlan } from "./import-plan";
import type { ProductInput } from "./schema";

/** `more`: how many are not shown. */
export type GroupInWords = { title: string; rows: RowInWords[]; more: string | null };
export type RowInWords = { key: string; name: string; category: string; says: SaidField[] };
/** `from` is null for what is new. */
type SaidField = { field: string; from: string | null; to: string };

const MOST_SHOWN = 50;

/** The products that a file changes, and those that it brings, the first of each. */
export async function groupsInWords({ news, changed }: ImportPlan): Promise<GroupInWords[]> {
  const [t, changing, arriving] = await Promise.all([
    getTranslations("groceries.import"),
    changingRow(),
    arrivingRow(),
  ]);
  const group = <T>(title: string, all: T[], row: (one: T) => RowInWords): GroupInWords => {
    const rest = all.length - MOST_SHOWN;
    const rows = all.slice(0, MOST_SHOWN).map(row);
    return { title, rows, more: rest > 0 ? t("andMore", { count: rest }) : null };
  };
  return [
    group(t("changing", { count: changed.length }), changed, changing),
    group(t("arriving", { count: news.length }), news, arriving),
  ].filter(({ rows }) => rows.length > 0);
}

const CHANGEABLE = ["price", "unit", "active"] as const;

async function changingRow(): Promise<(change: Change) => RowInWords> {
  const [labels, values, moneyText] = await Promise.all([
    getTranslations("log.fields"),
    getTranslations("log.values"),
    getMoneyText(),
  ]);
  const told = (value: unknown): string => {
    if (typeof value === "boolean") return values(value ? "yes" : "no");
    const price = money.safeParse(value).data;
    return price ? moneyText(price) : String(value);
  };
  return ({ id, name, category, changes }) => ({
    key: id,
    name,
    category,
    says: CHANGEABLE.flatMap((field) => {
      const change = changes[field];
      return change ? [{ field: labels(field), from: told(change.from), to: told(change.to) }] : [];
    }),
  });
}

async function arrivingRow(): Promise<(product: ProductInput) => RowInWords> {
  const [t, labels, values, moneyText] = await Promise.all([
    getTranslations("groceries"),
    getTranslations("log.fields"),
    getTranslations("log.values"),
    getMoneyText(),
  ]);
  const priceOf = (price: Money, unit: string) => `${moneyText(price)} ${t("per", { unit })}`;
  return ({ name, category, unit, price, active }) => ({
    key: JSON.stringify([name, category]),
    name,
    category,
    says: [
      { field: labels("price"), from: null, to: priceOf(price, unit) },
      ...(active ? [] : [{ field: labels("active"), from: null, to: values("no") }]),
    ],
  });
}
