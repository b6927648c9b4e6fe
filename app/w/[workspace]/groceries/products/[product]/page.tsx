import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { History, type HistoryQuery } from "@/components/events/history";
import { DeleteProduct } from "@/components/groceries/delete-product";
import { EditProduct } from "@/components/groceries/edit-product";
import { Page } from "@/components/shell/page";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { getMoneyText } from "@/lib/groceries/money-text";
import { listCategories, readProduct } from "@/lib/groceries/products/queries";

type ProductPageProps = {
  params: Promise<{ workspace: string; product: string }>;
  searchParams: Promise<HistoryQuery>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.products"))("title") };
}

export default async function ProductPage({ params, searchParams }: ProductPageProps) {
  const [{ workspace, product: asked }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("products:write", workspace);
  const id = idInPath(asked);
  const [t, money, product, categories] = await Promise.all([
    getTranslations("groceries.products"),
    getMoneyText(),
    orNotFound(readProduct(scope, { id })),
    listCategories(scope),
  ]);
  const mayWrite = can(scope.role, "products:write");
  const { name, category, price, unit } = product;
  return (
    <Page
      title={name}
      sub={mayWrite ? undefined : `${category} · ${money(price)} / ${unit}`}
      back={{ href: `/w/${workspace}/groceries/products`, label: t("back") }}
      narrow
    >
      <div className="grid gap-10">
        {mayWrite && (
          <>
            <EditProduct workspace={workspace} product={product} categories={categories} />
            <DeleteProduct target={{ workspace, id }} />
          </>
        )}
        <History workspace={workspace} role={scope.role} kind="product" id={id} query={query} />
      </div>
    </Page>
  );
}
