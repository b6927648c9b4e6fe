import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { pressBasketAction, setQuantityAction } from "@/lib/groceries/actions";
import type { Basket } from "@/lib/groceries/basket/queries";
import { newIds } from "@/lib/platform/id";
import { BasketForm } from "./basket-form";

type BasketLinesProps = {
  workspace: string;
  basket: Basket;
  /** Whether the reader may change and order it now. */
  mayOrder: boolean;
  /** The reader's user id: only one's own lines are changed. */
  self: string;
  members: { userId: string; name: string }[];
  now: Date;
};

/** What stands in a basket, and its order. The order's id comes with the page: posted twice, it is made once. */
export async function BasketLines({ workspace, basket, mayOrder, self, members, now }: BasketLinesProps) {
  const [t, locale] = await Promise.all([getTranslations("groceries.basket"), getLocale()]);
  const nameOf = new Map(members.map(({ userId, name }) => [userId, name]));
  const { shared, total } = basket;
  const [orderId = ""] = newIds(now, 1);
  const place = { name: "{name}" };
  return (
    <BasketForm
      {...{ workspace, shared, mayOrder, locale }}
      currency={total.currency}
      lines={basket.lines.map(({ userId, price, total: _, ...line }) => ({
        ...{ ...line, userId, price: price.amount, isOwn: mayOrder && userId === self },
        by: shared ? t("by", { name: nameOf.get(userId) ?? "–" }) : null,
      }))}
      press={pressBasketAction.bind(null, { workspace, orderId })}
      save={setQuantityAction.bind(null, { workspace })}
      empty={
        <EmptyState sentence={t("empty")}>
          <ButtonLink variant="primary" href={`/w/${workspace}/groceries`}>
            {t("emptyAction")}
          </ButtonLink>
        </EmptyState>
      }
      texts={{
        ...{ title: t("title"), total: t("total"), note: t("note"), place: t("place"), set: t("set") },
        ...{ away: t("away"), remove: t("remove"), removeNamed: t("removeNamed", place) },
        ...{ quantity: t("quantity", place), fewer: t("fewer", place), more: t("more", place) },
      }}
    />
  );
}
