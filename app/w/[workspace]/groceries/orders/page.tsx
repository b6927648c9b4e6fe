import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChooseOrders } from "@/components/groceries/choose-orders";
import { GroceryPage } from "@/components/groceries/grocery-page";
import { OrderList } from "@/components/groceries/order-list";
import { PackingLists } from "@/components/groceries/order-papers";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { namesOfOrderers } from "@/lib/groceries/orders/people";
import { listOrders } from "@/lib/groceries/orders/queries";
import { orderList } from "@/lib/groceries/orders/schema";

type OrdersPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.orders"))("title") };
}

export default async function OrdersPage({ params, searchParams }: OrdersPageProps) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("orders:write", workspace);
  const { refused, ...listed } = asked;
  const { data: input = orderList.parse({}) } = orderList.safeParse(listed);
  const [t, { items, nextCursor }] = await Promise.all([
    getTranslations("groceries"),
    listOrders(scope, input),
  ]);
  const names = await namesOfOrderers(
    scope,
    items.map(({ userId }) => userId),
  );
  const manages = can(scope.role, "orders:manage");
  const toPack = manages && items.some(({ status }) => status === "placed");
  const list = <OrderList workspace={workspace} orders={items} names={names} choosing={toPack} />;
  return (
    <GroceryPage
      workspace={workspace}
      role={scope.role}
      tab="orders"
      title={t("orders.title")}
      actions={toPack && <PackingLists workspace={workspace} />}
    >
      {items.length === 0 && (
        <EmptyState sentence={t("orders.none")}>
          <ButtonLink href={`/w/${workspace}/groceries`} variant="primary">
            {t("basket.emptyAction")}
          </ButtonLink>
        </EmptyState>
      )}
      {items.length > 0 && !manages && list}
      {items.length > 0 && manages && (
        <ChooseOrders workspace={workspace} toPack={toPack} refused={refused}>
          {list}
        </ChooseOrders>
      )}
      {nextCursor && (
        <p className="mt-6">
          <ButtonLink href={`/w/${workspace}/groceries/orders?cursor=${nextCursor}`}>
            {t("orders.older")}
          </ButtonLink>
        </p>
      )}
    </GroceryPage>
  );
}
