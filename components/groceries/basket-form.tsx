"use client";

import type { ReactNode } from "react";
import { Form, type FormAction } from "@/components/ui/form";
import { Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { totalOf } from "@/lib/groceries/amounts";
import { writeMoney } from "@/lib/groceries/write-money";
import type { Locale } from "@/lib/i18n/locale";
import { BasketRefusal } from "./basket-refusal";
import { BasketRow, type BasketRowTexts, type DrawnLine } from "./basket-row";
import { useQuantities } from "./use-quantities";

type BasketFormProps = {
  workspace: string;
  shared: boolean;
  mayOrder: boolean;
  lines: DrawnLine[];
  currency: string;
  locale: Locale;
  /** Bound to the workspace and to the order's id, which comes with the page: posted twice, it is made once. */
  press: FormAction;
  save: FormAction;
  /** Stands for the lines where there are none: in the form, which still says why an order was refused. */
  empty: ReactNode;
  texts: BasketRowTexts & Record<"title" | "total" | "note" | "place" | "set" | "away", string>;
};

/** A basket whose numbers can be stepped and typed, its running total, and its order: what is shown is ordered. */
export function BasketForm({
  workspace,
  shared,
  mayOrder,
  lines,
  currency,
  locale,
  press,
  save,
  empty,
  texts,
}: BasketFormProps) {
  const quantities = useQuantities(lines, shared, save, texts.away);
  const counted = quantities.lines.map((line) => ({ ...line, count: quantities.countOf(line) }));
  const total = totalOf(counted.map(({ price, count }) => ({ price, quantity: count })));
  const pictured = lines.some(({ photo }) => photo !== null);
  return (
    <Form action={press} className="grid gap-6">
      {/* Enter in a field posts by the form's first button. */}
      {mayOrder && <button type="submit" name="press" value="save" hidden tabIndex={-1} />}
      <input type="hidden" name="shared" value={String(shared)} />
      <BasketRefusal ofStep={quantities.refusal} steps={quantities.steps} />
      {counted.length === 0 ? (
        empty
      ) : (
        <>
          <Rows label={texts.title}>
            {counted.map((line, index) => (
              <BasketRow
                key={`${line.productId} ${line.userId}`}
                {...{ workspace, line, index, pictured, texts }}
                draft={quantities.draftOf(line)}
                money={(amount) => writeMoney({ amount, currency }, locale)}
                onType={(text) => quantities.type(line.productId, text)}
                onMean={() => quantities.mean(line.productId)}
                onStore={(quantity) => quantities.store(line.productId, quantity)}
              />
            ))}
          </Rows>
          {mayOrder && (
            <noscript>
              <button type="submit" name="press" value="save" className="min-h-control underline">
                {texts.set}
              </button>
            </noscript>
          )}
          <div className="grid gap-4">
            <p className="flex justify-between text-lg" data-numerals>
              <span>{texts.total}</span>
              <output className="font-semibold">{writeMoney({ amount: total, currency }, locale)}</output>
            </p>
            {mayOrder && (
              <>
                <TextareaField name="note" label={texts.note} rows={2} />
                <SubmitButton name="press" value="order">
                  {texts.place}
                </SubmitButton>
              </>
            )}
          </div>
        </>
      )}
    </Form>
  );
}
