import { getTranslations } from "next-intl/server";
import { LinkRow, Rows } from "@/components/ui/rows";
import { getMoneyText } from "@/lib/groceries/money-text";
import type { OrderRecord } from "@/lib/groceries/orders/queries";
import { follows } from "@/lib/groceries/orders/status";
import { getInstants } from "@/lib/i18n/server";
import { OrderTick } from "./order-tick";

type OrderListProps = {
  workspace: string;
  orders: OrderRecord[];
  /** What those are called who placed them, by their ids. */
  names: Map<string, string>;
  /** Whether those that wait to be packed can be chosen, in a form around the list. */
  choosing?: boolean;
};

export async function OrderList({ workspace, orders, names, choosing = false }: OrderListProps) {
  const [t, somebody, money, instant] = await Promise.all([
    getTranslations("groceries.orders"),
    getTranslations("groceries.products"),
    getMoneyText(),
    getInstants(),
  ]);
  return (
    <Rows label={t("title")}>
      {orders.map(({ id, userId, status, lines, total, createdAt, repeatId }) => (
        <LinkRow
          key={id}
          before={
            choosing &&
            (follows(status, "packed") ? (
              <OrderTick
                id={id}
                label={t("tick", {
                  name: names.get(userId) ?? somebody("somebody"),
                  when: instant(createdAt),
                })}
              />
            ) : (
              <span className="w-12 shrink-0" />
            ))
          }
          href={`/w/${workspace}/groceries/orders/${id}`}
          aside={
            <span className="grid justify-items-end" data-numerals>
              <span className="font-medium text-ink">{money(total)}</span>
              {t(`status.${status}`)}
            </span>
          }
        >
          <span className="block truncate font-medium">{lines.map(({ name }) => name).join(", ")}</span>
          <span className="block text-sm text-quiet" data-numerals>
            {[
              instant(createdAt),
              names.get(userId) ?? somebody("somebody"),
              t("lines", { count: lines.length }).replaceAll(" ", "\u00a0"),
              repeatId && t("repeated"),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </LinkRow>
      ))}
    </Rows>
  );
}
