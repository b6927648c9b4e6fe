import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Plus } from "@/components/ui/icons";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { addToBasketAction } from "@/lib/groceries/actions";
import type { Basket } from "@/lib/groceries/basket/queries";
import { getMoneyText } from "@/lib/groceries/money-text";
import type { ProductRecord } from "@/lib/groceries/products/record";
import { anyPhoto, ProductPhoto } from "./product-photo";

type CatalogueProps = {
  workspace: string;
  products: ProductRecord[];
  /** None for who may not order. */
  basket: Basket | null;
};

/** What is sold, each with its price; one press puts it into the basket. */
export async function Catalogue({ workspace, products, basket }: CatalogueProps) {
  const [t, money] = await Promise.all([getTranslations("groceries"), getMoneyText()]);
  const inBasket = new Map(basket?.lines.map(({ productId, quantity }) => [productId, quantity]));
  const pictured = anyPhoto(products);
  return (
    <Rows label={t("title")}>
      {products.map((product) => {
        const { id, name, category, unit, price } = product;
        const count = inBasket.get(id) ?? 0;
        return (
          <Row key={id}>
            {pictured && <ProductPhoto workspace={workspace} product={product} />}
            <div className="grid min-w-0 flex-1 items-center gap-x-4 sm:grid-cols-[1fr_auto]">
              <div className="min-w-0">
                <p className="break-words font-medium">{name}</p>
                <p className="text-sm text-quiet max-sm:hidden">{category}</p>
              </div>
              <p className="text-sm sm:text-right" data-numerals>
                <span className="font-medium">{money(price)}</span>{" "}
                <span className="text-quiet">{t("per", { unit })}</span>
                {count > 0 && <span className="block text-primary">{t("inBasket", { count })}</span>}
              </p>
            </div>
            {basket && (
              <Form
                action={addToBasketAction.bind(null, { workspace, productId: id })}
                className="grid gap-1"
              >
                <SubmitButton variant="secondary" aria-label={t("addNamed", { name })}>
                  <Plus aria-hidden className="size-4" />
                  {t("add")}
                </SubmitButton>
                <FormErrors paths={["", "lines"]} />
              </Form>
            )}
          </Row>
        );
      })}
    </Rows>
  );
}
