import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GroceryPage } from "@/components/groceries/grocery-page";
import { OrderList } from "@/components/groceries/order-list";
import { PackingLists } from "@/components/groceries/order-papers";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { listOrders } from "@/lib/groceries/orders/queries";
import { orderList } from "@/lib/groceries/orders/schema";
import { everyMember } from "@/lib/members/queries";

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
  const reader = await pageScope("workspace:read", workspace);
  const { data: input = orderList.parse({}) } = orderList.safeParse(asked);
  const [t, { items, nextCursor }, members] = await Promise.all([
    getTranslations("groceries"),
    listOrders(scope, input),
    everyMember(reader),
  ]);
  const toPack = can(scope.role, "orders:manage") && items.some(({ status }) => status === "placed");
  return (
    <GroceryPage
      workspace={workspace}
      role={scope.role}
      tab="orders"
      title={t("orders.title")}
      actions={toPack && <PackingLists workspace={workspace} />}
    >
      {items.length > 0 ? (
        <OrderList workspace={workspace} orders={items} members={members} />
      ) : (
        <EmptyState sentence={t("orders.none")}>
          <ButtonLink href={`/w/${workspace}/groceries`} variant="primary">
            {t("basket.emptyAction")}
          </ButtonLink>
        </EmptyState>
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
