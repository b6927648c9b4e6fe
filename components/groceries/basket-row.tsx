"use client";

import type { MouseEvent } from "react";
import { filled } from "@/components/ui/filled";
import { useFormState } from "@/components/ui/form";
import { X } from "@/components/ui/icons";
import { Row } from "@/components/ui/rows";
import { times } from "@/lib/groceries/amounts";
import { quantityText } from "@/lib/groceries/quantity";
import { ProductPhoto } from "./product-photo";
import { QuantityStepper } from "./quantity-stepper";

export type DrawnLine = {
  productId: string;
  userId: string;
  isOwn: boolean;
  name: string;
  unit: string;
  quantity: number;
  /** Minor units. */
  price: number;
  photo: string | null;
  /** Who put it in, where that is told. */
  by: string | null;
};

export type BasketRowTexts = Record<"quantity" | "fewer" | "more" | "removeNamed" | "remove", string>;

type BasketRowProps = {
  workspace: string;
  /** `count`: as many as stand on the screen; `quantity`: as many as are stored. */
  line: DrawnLine & { count: number };
  index: number;
  pictured: boolean;
  draft: string | undefined;
  money: (amount: number) => string;
  onType: (text: string) => void;
  onMean: () => void;
  onStore: (quantity: number) => void;
  texts: BasketRowTexts;
};

/** One line: what it is, how many of it, what that comes to. Only what one put in oneself is changed. */
export function BasketRow(props: BasketRowProps) {
  const { workspace, line, index, pictured, draft, money, onType, onMean, onStore, texts } = props;
  const { productId, userId, isOwn, name, unit, quantity, count, price, photo, by } = line;
  const { values } = useFormState();
  const field = (of: string) => `lines[${index}].${of}`;
  // What was refused stands in its field again, unless the line is another by now.
  const isSame = values[field("productId")] === productId && values[field("was")] === String(quantity);
  const typed = isSame ? values[field("quantity")] : undefined;
  const named = (text: string) => filled(text, { name });
  const takeOut = (event: MouseEvent) => {
    event.preventDefault();
    onStore(0);
  };
  return (
    <Row>
      {pictured && <ProductPhoto workspace={workspace} product={{ id: productId, photo }} />}
      <div className="min-w-0 flex-1 basis-40">
        <p className="break-words font-medium">{name}</p>
        <p className="text-sm text-quiet" data-numerals>
          {[`${money(price)} / ${unit}`, by].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div className="flex items-center gap-2 max-sm:w-full">
        <input type="hidden" name={field("productId")} value={productId} />
        <input type="hidden" name={field("userId")} value={userId} />
        <input type="hidden" name={field("was")} value={quantity} />
        <input type="hidden" name={field("price")} value={price} />
        {isOwn ? (
          <QuantityStepper
            {...{ productId, onType, onMean }}
            name={field("quantity")}
            quantity={count}
            draft={draft ?? (typeof typed === "string" ? typed : undefined)}
            onStep={onStore}
            texts={{
              quantity: named(texts.quantity),
              fewer: named(texts.fewer),
              more: named(texts.more),
            }}
          />
        ) : (
          <span data-numerals>
            <input type="hidden" name={field("quantity")} value={quantity} />
            {quantityText(quantity, unit)}
          </span>
        )}
        <p className="ml-auto text-right font-medium sm:w-20" data-numerals>
          {money(times(price, count))}
        </p>
        {isOwn ? (
          <button
            type="submit"
            name="press"
            value={`0:${productId}`}
            onClick={takeOut}
            aria-label={named(texts.removeNamed)}
            title={texts.remove}
            className="grid size-11 shrink-0 place-items-center rounded-control text-quiet hover:bg-wash hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </button>
        ) : (
          <span className="size-11 shrink-0" />
        )}
      </div>
    </Row>
  );
}
