import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { orderBasketAction } from "@/lib/groceries/actions";
import type { Basket } from "@/lib/groceries/basket/queries";
import { getMoneyText } from "@/lib/groceries/money-text";
import { newIds } from "@/lib/platform/id";

type PlaceOrderProps = { workspace: string; basket: Basket; now: Date };

/**
 * Orders what is shown, at the prices that are shown. The order's id comes with the page: posted twice, it is made
 * once.
 */
export async function PlaceOrder({ workspace, basket, now }: PlaceOrderProps) {
  const [t, money] = await Promise.all([getTranslations("groceries.basket"), getMoneyText()]);
  const [orderId = ""] = newIds(now, 1);
  return (
    <Form action={orderBasketAction.bind(null, { workspace, orderId })} className="grid gap-4">
      <FormErrors />
      <div hidden>
        <input type="hidden" name="shared" value={String(basket.shared)} />
        {summed(basket).map(({ productId, quantity, price }, index) => (
          <span key={productId}>
            <input type="hidden" name={`lines[${index}].productId`} value={productId} />
            <input type="hidden" name={`lines[${index}].quantity`} value={quantity} />
            <input type="hidden" name={`lines[${index}].price`} value={price.amount} />
          </span>
        ))}
      </div>
      <p className="flex justify-between text-lg" data-numerals>
        <span>{t("total")}</span>
        <span className="font-semibold">{money(basket.total)}</span>
      </p>
      <TextareaField name="note" label={t("note")} rows={2} />
      <SubmitButton>{t("place")}</SubmitButton>
    </Form>
  );
}

/** Of a shared basket, what several put in of one product is one line of the order. */
function summed({ lines }: Basket): Basket["lines"] {
  const byProduct = new Map<string, Basket["lines"][number]>();
  for (const line of lines) {
    const before = byProduct.get(line.productId);
    byProduct.set(line.productId, { ...line, quantity: line.quantity + (before?.quantity ?? 0) });
  }
  return [...byProduct.values()];
}
