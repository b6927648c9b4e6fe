import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { X } from "@/components/ui/icons";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { setQuantityAction } from "@/lib/groceries/actions";
import type { Basket } from "@/lib/groceries/basket/queries";
import { getMoneyText } from "@/lib/groceries/money-text";
import { anyPhoto, ProductPhoto } from "./product-photo";

type BasketLinesProps = {
  workspace: string;
  basket: Basket;
  /** The reader's user id: only one's own lines are changed. */
  self: string;
  members: { userId: string; name: string }[];
};

export async function BasketLines({ workspace, basket, self, members }: BasketLinesProps) {
  const [t, money] = await Promise.all([getTranslations("groceries.basket"), getMoneyText()]);
  const nameOf = new Map(members.map(({ userId, name }) => [userId, name]));
  const pictured = anyPhoto(basket.lines);
  return (
    <Rows label={t("title")}>
      {basket.lines.map(({ productId, userId, name, unit, quantity, photo, price, total }) => {
        const set = setQuantityAction.bind(null, { workspace, productId });
        return (
          <Row key={`${productId} ${userId}`}>
            {pictured && <ProductPhoto workspace={workspace} product={{ id: productId, photo }} />}
            <div className="min-w-0 flex-1 basis-40">
              <p className="break-words font-medium">{name}</p>
              <p className="text-sm text-quiet" data-numerals>
                {money(price)} / {unit}
                {basket.shared && ` · ${t("by", { name: nameOf.get(userId) ?? "–" })}`}
              </p>
            </div>
            {userId === self ? (
              <Form action={set} className="grid gap-1">
                <input type="hidden" name="shared" value={String(basket.shared)} />
                <div className="flex items-end gap-1">
                  <TextField
                    key={quantity}
                    name="quantity"
                    type="number"
                    min={0}
                    max={999}
                    inputMode="numeric"
                    label={<span className="sr-only">{t("quantity", { name })}</span>}
                    defaultValue={String(quantity)}
                    className="w-20"
                  />
                  <SubmitButton variant="quiet">{t("set")}</SubmitButton>
                </div>
                <FormErrors />
              </Form>
            ) : (
              <span data-numerals>{quantity} ×</span>
            )}
            <p className="ml-auto text-right font-medium sm:w-20" data-numerals>
              {money(total)}
            </p>
            {userId === self && (
              <Form action={set}>
                <input type="hidden" name="shared" value={String(basket.shared)} />
                <input type="hidden" name="quantity" value="0" />
                <SubmitButton
                  variant="quiet"
                  className="px-2"
                  aria-label={t("removeNamed", { name })}
                  title={t("remove")}
                >
                  <X aria-hidden className="size-4" />
                </SubmitButton>
              </Form>
            )}
          </Row>
        );
      })}
    </Rows>
  );
}
