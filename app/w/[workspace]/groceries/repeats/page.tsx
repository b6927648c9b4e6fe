import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GroceryPage } from "@/components/groceries/grocery-page";
import { OthersRepeats } from "@/components/groceries/others-repeats";
import { RepeatList } from "@/components/groceries/repeat-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can, roleOf } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { productsOf } from "@/lib/groceries/repeats/products";
import { listOwnRepeats } from "@/lib/groceries/repeats/queries";
import { repeatList } from "@/lib/groceries/repeats/schema";

type RepeatsPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.repeats"))("title") };
}

const MOST_SHOWN = 100;

export default async function RepeatsPage({ params, searchParams }: RepeatsPageProps) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const { data: page = repeatList.parse({}) } = repeatList.safeParse(asked);
  const scope = await pageScope("orders:write", workspace);
  const reader = await pageScope("products:read", workspace);
  const [t, { items }] = await Promise.all([
    getTranslations("groceries.repeats"),
    listOwnRepeats(scope, { limit: MOST_SHOWN }),
  ]);
  const products = await productsOf(reader, items);
  return (
    <GroceryPage workspace={workspace} role={scope.role} tab="repeats" title={t("title")}>
      {items.length > 0 ? (
        <RepeatList
          workspace={workspace}
          repeats={items}
          products={products}
          changes={can(scope.role, "orders:write")}
        />
      ) : (
        <EmptyState sentence={t("none")}>
          <ButtonLink href={`/w/${workspace}/groceries/orders`}>{t("orders")}</ButtonLink>
        </EmptyState>
      )}
      {can(roleOf(scope.role), "orders:manage") && (
        <OthersRepeats workspace={workspace} cursor={page.cursor} />
      )}
    </GroceryPage>
  );
}
