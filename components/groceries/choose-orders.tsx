import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Check, Printer } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { packOrdersAction } from "@/lib/groceries/actions";
import { printRefusals } from "@/lib/groceries/orders/schema";
import { usualPaper } from "@/lib/pdf/usual-paper";
import { ChoiceReport } from "./choice-report";
import { TickAll } from "./tick-all";

type ChooseOrdersProps = {
  workspace: string;
  /** Whether any of the orders waits to be packed. */
  toPack: boolean;
  /** Why the last choice was not printed, as the address tells. */
  refused: unknown;
  children: ReactNode;
};

/** The list of orders with boxes to tick, and what can be done with those that are ticked. */
export async function ChooseOrders({ workspace, toPack, refused, children }: ChooseOrdersProps) {
  const [t, order, errors] = await Promise.all([
    getTranslations("groceries.orders"),
    getTranslations("groceries.order"),
    getTranslations("errors"),
  ]);
  const paper = usualPaper((await headers()).get("accept-language"));
  const reason = printRefusals.find((candidate) => candidate === refused);
  return (
    <Form action={packOrdersAction.bind(null, { workspace })} label={t("choose")} className="grid gap-4">
      <FormErrors paths={["", "ids"]} />
      <ChoiceReport notPrinted={reason && errors(reason, { seconds: 60, max: 100 })} />
      {children}
      {toPack && (
        <div className="sticky bottom-[calc(var(--spacing-bar)+0.5rem)] flex flex-wrap gap-2 rounded-card bg-raised p-3 shadow-float lg:bottom-4 print:hidden">
          <TickAll label={t("tickAll")} />
          <SubmitButton>
            <Check aria-hidden className="size-4" />
            {order("pack")}
          </SubmitButton>
          <SubmitButton
            variant="secondary"
            formAction={`/w/${workspace}/groceries/orders/packing-list.pdf?paper=${paper}`}
            formMethod="post"
          >
            <Printer aria-hidden className="size-4" />
            {t("packingListOfChosen")}
          </SubmitButton>
        </div>
      )}
    </Form>
  );
}
