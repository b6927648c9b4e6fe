import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Catalogue } from "@/components/groceries/catalogue";
import { FillWithStarter } from "@/components/groceries/fill-with-starter";
import { GroceryPage } from "@/components/groceries/grocery-page";
import { ProductSearch } from "@/components/groceries/product-search";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { readBasket } from "@/lib/groceries/basket/queries";
import { listCategories, listProducts } from "@/lib/groceries/products/queries";
import { productsAsked } from "@/lib/groceries/products/schema";

type CataloguePageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries"))("title") };
}

export default async function CataloguePage({ params, searchParams }: CataloguePageProps) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("products:read", workspace);
  const mayOrder = can(scope.role, "orders:write");
  const input = productsAsked(asked);
  const [t, { items, nextCursor }, categories, basket] = await Promise.all([
    getTranslations("groceries"),
    listProducts(scope, { ...input, active: true }),
    listCategories(scope),
    mayOrder ? readBasket(await pageScope("orders:write", workspace), { shared: false }) : null,
  ]);
  const isSearch = Boolean(input.q || input.category);
  const query = new URLSearchParams({
    q: input.q ?? "",
    category: input.category ?? "",
    cursor: nextCursor ?? "",
  });
  return (
    <GroceryPage workspace={workspace} role={scope.role} tab="catalogue" title={t("title")}>
      <ProductSearch
        q={input.q ?? ""}
        category={input.category ?? ""}
        categories={categories}
        count={items.length}
      />
      {items.length > 0 ? (
        <Catalogue workspace={workspace} products={items} basket={basket} />
      ) : (
        <EmptyState sentence={t(isSearch ? "noneFound" : "none")}>
          {!isSearch && can(scope.role, "products:write") && (
            <>
              <FillWithStarter workspace={workspace} />
              <ButtonLink href={`/w/${workspace}/groceries/products/new`}>{t("firstProduct")}</ButtonLink>
            </>
          )}
        </EmptyState>
      )}
      {nextCursor && (
        <p className="mt-6">
          <ButtonLink href={`/w/${workspace}/groceries?${query}`}>{t("more")}</ButtonLink>
        </p>
      )}
    </GroceryPage>
  );
}
