import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { weekdayOf } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import type { OccurrenceOfSession } from "@/lib/occurrences/queries";
import { callOffAction } from "@/lib/sessions/actions";

export type SessionTarget = { workspace: string; id: string; back: string };
type CallOffProps = Pick<OccurrenceOfSession, "session" | "occurrence"> & { target: SessionTarget };

/** Cancelling in one press: on this date, or every week; a reason may be given. */
export async function CallOff({ target, session, occurrence }: CallOffProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  if (session.cancelled) return null;
  return (
    <Form action={callOffAction.bind(null, target)} label={t("callOff")} className="grid gap-3">
      <FormErrors paths={["", "date"]} />
      <TextField name="reason" label={t("reason")} placeholder={t("reasonExample")} />
      <div className="flex flex-wrap gap-2">
        {occurrence && !occurrence.cancelled && (
          <SubmitButton name="date" value={occurrence.date}>
            {t("cancelDate", { weekday: formats.weekday(weekdayOf(occurrence.on)) })}
          </SubmitButton>
        )}
        <SubmitButton variant="secondary">{t("cancelAlways")}</SubmitButton>
      </div>
    </Form>
  );
}
