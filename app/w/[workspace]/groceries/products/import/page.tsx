import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportSteps } from "@/components/groceries/import-steps";
import { Page } from "@/components/shell/page";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { importProductsAction } from "@/lib/groceries/actions";

type ImportPageProps = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.import"))("title") };
}

export default async function ImportProductsPage({ params }: ImportPageProps) {
  const { workspace } = await params;
  const scope = await pageScope("products:write", workspace);
  const [t, products, errors] = await Promise.all([
    getTranslations("groceries.import"),
    getTranslations("groceries.products"),
    getTranslations("errors"),
  ]);
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      back={{ href: `/w/${workspace}/groceries/products`, label: products("back") }}
      narrow
    >
      {can(scope.role, "products:write") && (
        <Form action={importProductsAction.bind(null, { workspace })} className="grid gap-5">
          <FormErrors />
          <ImportSteps
            texts={{ file: t("file"), look: t("look"), take: t("take"), tooLarge: errors("csvTooLarge") }}
          />
        </Form>
      )}
    </Page>
  );
}
