import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { skipOrderAction } from "@/lib/groceries/actions";
import type { ComingOrder } from "@/lib/groceries/repeats/coming";

type ComingOrdersProps = { workspace: string; orders: ComingOrder[] };

/** What orders itself tomorrow, and how to leave that one out. */
export function ComingOrders({ workspace, orders }: ComingOrdersProps) {
  const t = useTranslations("today");
  return (
    <section aria-labelledby="orders" className="grid gap-2">
      <h2 id="orders" className="text-base font-semibold">
        {t("orders")}
      </h2>
      <Rows>
        {orders.map(({ id, date, lines }) => (
          <Row key={id}>
            <p className="min-w-0 flex-1 basis-60 break-words" data-numerals>
              {lines.map(({ name, quantity }) => `${quantity}\u00a0× ${name ?? "–"}`).join(", ")}
            </p>
            <Form action={skipOrderAction.bind(null, { workspace, id, date })} className="grid gap-1">
              <SubmitButton variant="quiet" className="max-sm:-ml-4">
                {t("skipOrder")}
              </SubmitButton>
              <FormErrors />
            </Form>
          </Row>
        ))}
      </Rows>
    </section>
  );
}
