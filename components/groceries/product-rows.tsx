import { getTranslations } from "next-intl/server";
import { LinkRow, Rows } from "@/components/ui/rows";
import { getMoneyText } from "@/lib/groceries/money-text";
import type { ProductRecord } from "@/lib/groceries/products/record";
import { getInstants } from "@/lib/i18n/server";

/** For who writes them: each product leads to its form, and tells who changed it last. */
export async function ProductRows({ home, products }: { home: string; products: ProductRecord[] }) {
  const [t, money, instant] = await Promise.all([
    getTranslations("groceries.products"),
    getMoneyText(),
    getInstants(),
  ]);
  return (
    <Rows label={t("title")}>
      {products.map(({ id, name, category, unit, price, active, lastChange }) => (
        <LinkRow
          key={id}
          href={`${home}/${id}`}
          aside={
            <span className="grid justify-items-end" data-numerals>
              <span className="font-medium text-ink">
                {money(price)} / {unit}
              </span>
              {!active && t("inactive")}
            </span>
          }
        >
          <span className="block break-words font-medium">{name}</span>
          <span className="block text-sm text-quiet" data-numerals>
            {category}
            {lastChange &&
              ` · ${t("changed", { name: lastChange.by.name ?? t("somebody"), when: instant(lastChange.at) })}`}
          </span>
        </LinkRow>
      ))}
    </Rows>
  );
}
