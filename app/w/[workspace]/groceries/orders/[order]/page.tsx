import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { History, type HistoryQuery } from "@/components/events/history";
import { OrderPapers } from "@/components/groceries/order-papers";
import { OrderSteps } from "@/components/groceries/order-steps";
import { OrderTable } from "@/components/groceries/order-table";
import { RepeatOrder } from "@/components/groceries/repeat-order";
import { Page } from "@/components/shell/page";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { orderNumber } from "@/lib/groceries/orders/number";
import { namesOfOrderers } from "@/lib/groceries/orders/people";
import { readOrder } from "@/lib/groceries/orders/queries";
import { getInstants } from "@/lib/i18n/server";

type OrderPageProps = {
  params: Promise<{ workspace: string; order: string }>;
  searchParams: Promise<HistoryQuery>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.orders"))("title") };
}

export default async function OrderPage({ params, searchParams }: OrderPageProps) {
  const [{ workspace, order: asked }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("orders:write", workspace);
  const id = idInPath(asked);
  const [t, orders, products, instant, order] = await Promise.all([
    getTranslations("groceries.order"),
    getTranslations("groceries.orders"),
    getTranslations("groceries.products"),
    getInstants(),
    orNotFound(readOrder(scope, { id })),
  ]);
  const names = await namesOfOrderers(scope, [order.userId]);
  const target = { workspace, id: order.id };
  const manages = can(scope.role, "orders:manage");
  const isOwn = order.userId === scope.userId && can(scope.role, "orders:write");
  return (
    <Page
      title={t("title", { when: instant(order.createdAt) })}
      sub={[
        names.get(order.userId) ?? products("somebody"),
        t("number", { number: orderNumber(id) }),
        orders(`status.${order.status}`),
      ].join(" · ")}
      back={{ href: `/w/${workspace}/groceries/orders`, label: t("back") }}
      actions={<OrderPapers order={target} manages={manages} />}
      narrow
    >
      <div className="grid gap-8">
        <OrderTable order={order} />
        <OrderSteps target={target} status={order.status} manages={manages} isOwn={isOwn} />
        {isOwn && <RepeatOrder target={target} today={scope.today} weekStart={scope.weekStart} />}
        <History workspace={workspace} role={scope.role} kind="order" id={id} query={query} />
      </div>
    </Page>
  );
}
