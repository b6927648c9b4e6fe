import { getTranslations } from "next-intl/server";
import { ProductSearchForm } from "./product-search-form";

type ProductSearchProps = {
  q: string;
  category: string;
  categories: string[];
  /** How many the page shows of what was found; the search says so to who cannot see it. */
  count: number;
};

/** Asks by the page's address, as one types. */
export async function ProductSearch({ q, category, categories, count }: ProductSearchProps) {
  const t = await getTranslations("groceries");
  return (
    <search>
      <ProductSearchForm
        {...{ q, category }}
        options={[
          { value: "", label: t("allCategories") },
          ...categories.map((value) => ({ value, label: value })),
        ]}
        texts={{ search: t("search"), category: t("category"), find: t("find") }}
      />
      <p role="status" className="sr-only">
        {(q || category) && t("found", { count })}
      </p>
    </search>
  );
}
