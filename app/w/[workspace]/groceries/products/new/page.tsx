import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PhotoFields } from "@/components/groceries/photo-fields";
import { ProductFields } from "@/components/groceries/product-fields";
import { Page } from "@/components/shell/page";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { createProductAction } from "@/lib/groceries/actions";
import { currencyOf } from "@/lib/groceries/currency";
import { listCategories } from "@/lib/groceries/products/queries";

type NewProductPageProps = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.products"))("new") };
}

export default async function NewProductPage({ params }: NewProductPageProps) {
  const { workspace } = await params;
  const scope = await pageScope("products:write", workspace);
  const [t, currency, categories] = await Promise.all([
    getTranslations("groceries.products"),
    currencyOf(scope),
    listCategories(scope),
  ]);
  return (
    <Page title={t("new")} back={{ href: `/w/${workspace}/groceries/products`, label: t("back") }} narrow>
      {can(scope.role, "products:write") && (
        <Form action={createProductAction.bind(null, { workspace })} className="grid gap-5">
          <FormErrors />
          <ProductFields currency={currency} categories={categories} />
          <PhotoFields workspace={workspace} />
          <SubmitButton className="justify-self-start">{t("create")}</SubmitButton>
        </Form>
      )}
    </Page>
  );
}
