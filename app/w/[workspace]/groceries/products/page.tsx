import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FillWithStarter } from "@/components/groceries/fill-with-starter";
import { GroceryPage } from "@/components/groceries/grocery-page";
import { ProductRows } from "@/components/groceries/product-rows";
import { ProductSearch } from "@/components/groceries/product-search";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { listCategories, listProducts } from "@/lib/groceries/products/queries";
import { productsAsked } from "@/lib/groceries/products/schema";

type ProductsPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.products"))("title") };
}

export default async function ProductsPage({ params, searchParams }: ProductsPageProps) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("products:write", workspace);
  const mayWrite = can(scope.role, "products:write");
  const input = productsAsked(asked);
  const [t, groceries, { items, nextCursor }, categories] = await Promise.all([
    getTranslations("groceries.products"),
    getTranslations("groceries"),
    listProducts(scope, input),
    listCategories(scope),
  ]);
  const isSearch = Boolean(input.q || input.category);
  const home = `/w/${workspace}/groceries/products`;
  const query = new URLSearchParams({
    q: input.q ?? "",
    category: input.category ?? "",
    cursor: nextCursor ?? "",
  });
  return (
    <GroceryPage
      workspace={workspace}
      role={scope.role}
      tab="products"
      title={t("title")}
      actions={
        <>
          <a href={`${home}/products.csv`} className={buttonClass("secondary")}>
            {t("export")}
          </a>
          {mayWrite && (
            <>
              <ButtonLink href={`${home}/table`}>{groceries("table.open")}</ButtonLink>
              <ButtonLink href={`${home}/import`}>{t("import")}</ButtonLink>
              <ButtonLink href={`${home}/new`} variant="primary" aria-keyshortcuts="n">
                {t("new")}
              </ButtonLink>
            </>
          )}
        </>
      }
    >
      <ProductSearch
        q={input.q ?? ""}
        category={input.category ?? ""}
        categories={categories}
        count={items.length}
      />
      {items.length > 0 ? (
        <ProductRows workspace={workspace} products={items} />
      ) : (
        <EmptyState sentence={groceries(isSearch ? "noneFound" : "none")}>
          {mayWrite && !isSearch && <FillWithStarter workspace={workspace} />}
        </EmptyState>
      )}
      {nextCursor && (
        <p className="mt-6">
          <ButtonLink href={`${home}?${query}`}>{groceries("more")}</ButtonLink>
        </p>
      )}
    </GroceryPage>
  );
}
