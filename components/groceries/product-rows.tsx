import { getTranslations } from "next-intl/server";
import { LinkRow, Rows } from "@/components/ui/rows";
import { getMoneyText } from "@/lib/groceries/money-text";
import type { ProductRecord } from "@/lib/groceries/products/record";
import { getInstants } from "@/lib/i18n/server";
import { anyPhoto, ProductPhoto } from "./product-photo";

/** For who writes them: each product leads to its form, and tells who changed it last. */
export async function ProductRows({ workspace, products }: { workspace: string; products: ProductRecord[] }) {
  const [t, money, instant] = await Promise.all([
    getTranslations("groceries.products"),
    getMoneyText(),
    getInstants(),
  ]);
  const pictured = anyPhoto(products);
  return (
    <Rows label={t("title")}>
      {products.map(({ id, name, category, unit, price, active, photo, lastChange }) => (
        <LinkRow
          key={id}
          href={`/w/${workspace}/groceries/products/${id}`}
          mark={pictured && <ProductPhoto workspace={workspace} product={{ id, photo }} />}
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
            {lastChange && " · "}
            {lastChange &&
              t.rich("changed", {
                name: lastChange.by.name ?? t("somebody"),
                when: instant(lastChange.at),
                b: (name) => <bdi>{name}</bdi>,
              })}
          </span>
        </LinkRow>
      ))}
    </Rows>
  );
}
