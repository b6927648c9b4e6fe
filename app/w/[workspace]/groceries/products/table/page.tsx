import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GroceryPage } from "@/components/groceries/grocery-page";
import { ProductRows } from "@/components/groceries/product-rows";
import { ProductSearch } from "@/components/groceries/product-search";
import { ProductTable } from "@/components/groceries/product-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { currencyOf } from "@/lib/groceries/currency";
import { listCategories, listProducts } from "@/lib/groceries/products/queries";
import { productsAsked } from "@/lib/groceries/products/schema";

type ProductTablePageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.table"))("title") };
}

export default async function ProductTablePage({ params, searchParams }: ProductTablePageProps) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("products:write", workspace);
  const input = productsAsked(asked);
  const [t, groceries, { items, nextCursor }, categories, currency] = await Promise.all([
    getTranslations("groceries.table"),
    getTranslations("groceries"),
    listProducts(scope, input),
    listCategories(scope),
    currencyOf(scope),
  ]);
  const { q = "", category = "" } = input;
  const home = `/w/${workspace}/groceries/products`;
  const next = new URLSearchParams({ q, category, cursor: nextCursor ?? "" });
  const list = can(scope.role, "products:write") ? (
    <ProductTable workspace={workspace} products={items} currency={currency} categories={categories} />
  ) : (
    <ProductRows workspace={workspace} products={items} />
  );
  return (
    <GroceryPage
      workspace={workspace}
      role={scope.role}
      tab="products"
      title={t("title")}
      actions={<ButtonLink href={home}>{t("list")}</ButtonLink>}
      wide
    >
      <ProductSearch q={q} category={category} categories={categories} count={items.length} />
      {items.length > 0 ? list : <EmptyState sentence={groceries(q || category ? "noneFound" : "none")} />}
      {nextCursor && (
        <p className="mt-6">
          <ButtonLink href={`${home}/table?${next}`}>{groceries("more")}</ButtonLink>
        </p>
      )}
    </GroceryPage>
  );
}
