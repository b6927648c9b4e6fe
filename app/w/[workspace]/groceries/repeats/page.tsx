import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GroceryPage } from "@/components/groceries/grocery-page";
import { RepeatList } from "@/components/groceries/repeat-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { pageScope } from "@/lib/auth/viewer";
import { namesOf } from "@/lib/groceries/products/queries";
import { listRepeats } from "@/lib/groceries/repeats/queries";

type RepeatsPageProps = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.repeats"))("title") };
}

const MOST_SHOWN = 100;

export default async function RepeatsPage({ params }: RepeatsPageProps) {
  const { workspace } = await params;
  const scope = await pageScope("orders:write", workspace);
  const products = await pageScope("products:read", workspace);
  const [t, { items }] = await Promise.all([
    getTranslations("groceries.repeats"),
    listRepeats(scope, { limit: MOST_SHOWN }),
  ]);
  const names = await namesOf(
    products,
    items.flatMap(({ lines }) => lines.map(({ productId }) => productId)),
  );
  return (
    <GroceryPage workspace={workspace} role={scope.role} tab="repeats" title={t("title")}>
      {items.length > 0 ? (
        <RepeatList workspace={workspace} repeats={items} names={names} />
      ) : (
        <EmptyState sentence={t("none")}>
          <ButtonLink href={`/w/${workspace}/groceries/orders`}>{t("orders")}</ButtonLink>
        </EmptyState>
      )}
    </GroceryPage>
  );
}
