import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

type ProductSearchProps = { q: string; category: string; categories: string[] };

/** A plain form that asks by its address. */
export async function ProductSearch({ q, category, categories }: ProductSearchProps) {
  const t = await getTranslations("groceries");
  return (
    <search>
      <form className="mb-5 grid grid-cols-[1fr_auto] items-end gap-3 sm:grid-cols-[1fr_12rem_auto]">
        <TextField
          name="q"
          type="search"
          label={t("search")}
          defaultValue={q}
          className="max-sm:col-span-2"
        />
        <SelectField
          name="category"
          label={t("category")}
          defaultValue={category}
          options={[
            { value: "", label: t("allCategories") },
            ...categories.map((value) => ({ value, label: value })),
          ]}
        />
        <Button type="submit">{t("find")}</Button>
      </form>
    </search>
  );
}
