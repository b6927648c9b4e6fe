import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { TextField } from "@/components/ui/text-field";
import { writePrice } from "@/lib/groceries/price";
import type { ProductRecord } from "@/lib/groceries/products/record";

type ProductFieldsProps = {
  product?: Pick<ProductRecord, "name" | "category" | "unit" | "price" | "active">;
  currency: string;
  categories: string[];
};

export async function ProductFields({ product, currency, categories }: ProductFieldsProps) {
  const t = await getTranslations("groceries.products");
  return (
    <>
      <TextField name="name" label={t("name")} defaultValue={product?.name} required />
      <TextField
        name="category"
        label={t("category")}
        defaultValue={product?.category}
        list="categories"
        autoComplete="off"
        required
      />
      <datalist id="categories">
        {categories.map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="price"
          inputMode="decimal"
          label={t("price", { currency })}
          defaultValue={product && writePrice(product.price.amount, product.price.currency)}
          required
        />
        <TextField name="unit" label={t("unit")} hint={t("unitHint")} defaultValue={product?.unit} required />
      </div>
      <CheckboxField name="active" label={t("active")} defaultChecked={product?.active ?? true} />
    </>
  );
}
