import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { type StoredField, StoredFields } from "@/components/ui/stored-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { updateProductAction } from "@/lib/groceries/actions";
import { writePrice } from "@/lib/groceries/price";
import type { ProductRecord } from "@/lib/groceries/products/record";
import { PhotoFields } from "./photo-fields";
import { ProductFields } from "./product-fields";

type EditProductProps = { workspace: string; product: ProductRecord; categories: string[] };

/** The version travels with the form, so that nobody's change is overwritten unseen. */
export async function EditProduct({ workspace, product, categories }: EditProductProps) {
  const t = await getTranslations("groceries.products");
  const { id, version, name, category, unit, price } = product;
  const amount = writePrice(price.amount, price.currency);
  const stored: StoredField[] = [
    { label: t("name"), shown: name, posted: { name } },
    { label: t("category"), shown: category, posted: { category } },
    { label: t("unit"), shown: unit, posted: { unit } },
    { label: t("price", { currency: price.currency }), shown: amount, posted: { price: amount } },
  ];
  return (
    <Form action={updateProductAction.bind(null, { workspace, id })} className="grid gap-5">
      <FormErrors />
      <StoredFields version={version} title={t("storedNow")} fields={stored} />
      <input type="hidden" name="version" value={version} />
      <ProductFields product={product} currency={price.currency} categories={categories} />
      <PhotoFields workspace={workspace} product={product} />
      <SubmitButton className="justify-self-start">{t("save")}</SubmitButton>
    </Form>
  );
}
