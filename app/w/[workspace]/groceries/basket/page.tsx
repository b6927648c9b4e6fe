import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BasketLines } from "@/components/groceries/basket-lines";
import { GroceryPage } from "@/components/groceries/grocery-page";
import { WhichBasket } from "@/components/groceries/which-basket";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { readBasket } from "@/lib/groceries/basket/queries";
import { everyMember } from "@/lib/members/queries";

type BasketPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ shared?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.basket"))("title") };
}

export default async function BasketPage({ params, searchParams }: BasketPageProps) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const shared = asked.shared === "true";
  const scope = await pageScope("orders:write", workspace);
  const reader = await pageScope("workspace:read", workspace);
  const [t, basket, members] = await Promise.all([
    getTranslations("groceries.basket"),
    readBasket(scope, { shared }),
    shared ? everyMember(reader) : [],
  ]);
  return (
    <GroceryPage workspace={workspace} role={scope.role} tab="basket" title={t("title")}>
      <WhichBasket workspace={workspace} shared={shared} />
      <BasketLines
        {...{ workspace, basket, members }}
        mayOrder={can(scope.role, "orders:write")}
        self={scope.userId}
        now={scope.now}
      />
    </GroceryPage>
  );
}
