import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { weekdayOf } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import type { OccurrenceOfSession } from "@/lib/occurrences/queries";
import { reinstateAction } from "@/lib/sessions/actions";
import type { SessionTarget } from "./call-off";

type ReinstateProps = Pick<OccurrenceOfSession, "session" | "occurrence"> & { target: SessionTarget };

/** Takes back in one press what was said: of every week, or of this date. */
export async function Reinstate({ target, session, occurrence }: ReinstateProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  const action = reinstateAction.bind(null, target);
  if (session.cancelled) {
    return (
      <Form action={action} label={t("restoreAlways")}>
        <FormErrors />
        <SubmitButton className="justify-self-start">{t("restoreAlways")}</SubmitButton>
      </Form>
    );
  }
  if (!occurrence?.isChanged) return null;
  return (
    <Form action={action} label={t("restore")}>
      <FormErrors paths={["", "date"]} />
      <SubmitButton name="date" value={occurrence.date} className="justify-self-start">
        {occurrence.cancelled
          ? t("restoreDate", { weekday: formats.weekday(weekdayOf(occurrence.date)) })
          : t("moveBack", { date: formats.date(occurrence.date), time: formats.time(session.start) })}
      </SubmitButton>
    </Form>
  );
}
