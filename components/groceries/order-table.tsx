import { getTranslations } from "next-intl/server";
import { getMoneyText } from "@/lib/groceries/money-text";
import type { OrderRecord } from "@/lib/groceries/orders/queries";
import { unitText } from "@/lib/groceries/quantity";

/** What was ordered, at the prices of that moment. */
export async function OrderTable({ order }: { order: OrderRecord }) {
  const [t, money] = await Promise.all([getTranslations("groceries.order"), getMoneyText()]);
  return (
    <div className="grid gap-4">
      <div className="overflow-x-auto rounded-card border border-line bg-raised">
        <table className="w-full text-left" data-numerals>
          <thead className="text-sm text-quiet">
            <tr className="border-b border-line">
              <th className="px-4 py-2 font-medium">{t("product")}</th>
              <th className="px-2 py-2 text-right font-medium">{t("quantity")}</th>
              <th className="px-2 py-2 text-right font-medium max-sm:hidden">{t("price")}</th>
              <th className="px-4 py-2 text-right font-medium">{t("sum")}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {order.lines.map(({ productId, name, unit, quantity, price, total }, index) => (
              <tr key={productId ?? `${index} ${name}`}>
                <td className="px-4 py-2.5 break-words">{name}</td>
                <td className="px-2 py-2.5 text-right whitespace-nowrap">
                  {quantity} <span className="text-quiet">{unitText(quantity, unit)}</span>
                </td>
                <td className="px-2 py-2.5 text-right whitespace-nowrap max-sm:hidden">{money(price)}</td>
                <td className="px-4 py-2.5 text-right whitespace-nowrap">{money(total)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="border-t border-line font-semibold">
              <th scope="row" className="px-4 py-2.5" colSpan={2}>
                {t("total")}
              </th>
              <td className="max-sm:hidden" />
              <td className="px-4 py-2.5 text-right whitespace-nowrap">{money(order.total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {order.note && (
        <p className="whitespace-pre-line">
          <span className="text-quiet">{t("note")}: </span>
          {order.note}
        </p>
      )}
    </div>
  );
}
