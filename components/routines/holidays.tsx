import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDone } from "@/components/ui/form-done";
import { FormErrors } from "@/components/ui/form-errors";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { getFormats } from "@/lib/i18n/server";
import { cancelDaysAction, restoreDaysOffAction } from "@/lib/routines/actions";
import { holidaysOf } from "@/lib/routines/holidays";
import type { CancelledDay } from "@/lib/routines/week";
import type { RoutineTarget } from "./routine-settings";

type HolidaysProps = { target: RoutineTarget; days: CancelledDay[] };

/** Whole days on which nothing of the routine takes place. */
export async function Holidays({ target, days }: HolidaysProps) {
  const [t, formats] = await Promise.all([getTranslations("routines.holidays"), getFormats()]);
  return (
    <Section title={t("title")} sub={t("sub")}>
      {days.length > 0 && (
        <Rows label={t("title")}>
          {holidaysOf(days).map(({ from, to, reason }) => {
            const when = formats.dates(from, to);
            return (
              <Row key={from}>
                <span className="min-w-0 flex-1">
                  {when}
                  {reason && <span className="block text-sm text-quiet">{reason}</span>}
                </span>
                <Form
                  action={restoreDaysOffAction.bind(null, target)}
                  label={t("restoreDays", { when })}
                  className="grid gap-2"
                >
                  <FormErrors />
                  <input type="hidden" name="from" value={from} />
                  <input type="hidden" name="to" value={to} />
                  <SubmitButton variant="quiet" aria-label={t("restoreDays", { when })}>
                    {t("restore")}
                  </SubmitButton>
                </Form>
              </Row>
            );
          })}
        </Rows>
      )}
      <Form action={cancelDaysAction.bind(null, target)} label={t("cancel")} className="grid gap-4">
        <FormErrors />
        <div className="grid grid-cols-2 gap-4">
          <TextField name="from" type="date" label={t("from")} required />
          <TextField name="to" type="date" label={t("to")} hint={t("toHint")} />
        </div>
        <TextField name="reason" label={t("reason")} placeholder={t("reasonExample")} />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton variant="secondary">{t("cancel")}</SubmitButton>
          <FormDone>{t("cancelled")}</FormDone>
        </div>
      </Form>
    </Section>
  );
}
