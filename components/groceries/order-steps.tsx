import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { reorderAction, setOrderStatusAction } from "@/lib/groceries/actions";
import type { OrderStatus } from "@/lib/groceries/orders/schema";
import { follows } from "@/lib/groceries/orders/status";

type OrderStepsProps = {
  target: { workspace: string; id: string };
  status: OrderStatus;
  /** Whether the reader packs and delivers. */
  manages: boolean;
  isOwn: boolean;
};

/** What can become of the order next, as far as the reader may see to it. */
export async function OrderSteps({ target, status, manages, isOwn }: OrderStepsProps) {
  const t = await getTranslations("groceries.order");
  const steps = (
    [
      { to: "packed", words: t("pack"), variant: "primary", may: manages },
      { to: "delivered", words: t("deliver"), variant: "primary", may: manages },
      { to: "cancelled", words: t("cancel"), variant: "danger", may: manages || isOwn },
    ] as const
  ).filter(({ to, may }) => may && follows(status, to));
  return (
    <div className="flex flex-wrap items-start gap-3 print:hidden">
      {steps.map(({ to, words, variant }) => (
        <Form key={to} action={setOrderStatusAction.bind(null, target)} className="grid gap-2">
          <input type="hidden" name="status" value={to} />
          <SubmitButton variant={variant}>{words}</SubmitButton>
          <FormErrors />
        </Form>
      ))}
      {isOwn && (
        <Form action={reorderAction.bind(null, target)} className="grid gap-2">
          <SubmitButton variant="secondary">{t("again")}</SubmitButton>
          <FormErrors paths={["", "lines"]} />
        </Form>
      )}
    </div>
  );
}
