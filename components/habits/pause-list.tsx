import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CalendarDate } from "@/lib/calendar/date";
import { getFormats } from "@/lib/i18n/server";
import { deletePauseAction, resumeAction } from "@/lib/pauses/actions";
import type { PauseRecord } from "@/lib/pauses/queries";

type PauseListProps = {
  workspace: string;
  pauses: PauseRecord[];
  today: CalendarDate;
  mayTick: boolean;
  /** What is paused, where it is not clear from the page. */
  nameOf?: (pause: PauseRecord) => string;
};

/** Pauses, the newest first: one that runs can be ended, every one taken away. */
export async function PauseList({ workspace, pauses, today, mayTick, nameOf }: PauseListProps) {
  const [t, formats] = await Promise.all([getTranslations("habits.pauses"), getFormats()]);
  if (pauses.length === 0) return null;
  const inOrder = pauses.toSorted((one, other) => (one.from < other.from ? 1 : -1));
  return (
    <Rows>
      {inOrder.map((pause) => {
        const when = pause.to
          ? formats.dates(pause.from, pause.to)
          : t("since", { date: formats.date(pause.from, "full") });
        const runs = pause.from <= today && (pause.to === null || pause.to >= today);
        const target = { workspace, id: pause.id };
        return (
          <Row key={pause.id}>
            <span className="min-w-0 flex-1">
              {nameOf && <span className="block font-medium">{nameOf(pause)}</span>}
              <span className={nameOf && "block text-sm text-quiet"}>{when}</span>
            </span>
            {mayTick && runs && (
              <Form action={resumeAction.bind(null, target)} label={t("resume")} className="grid gap-1">
                <FormErrors />
                <SubmitButton variant="secondary">{t("resume")}</SubmitButton>
              </Form>
            )}
            {mayTick && (
              <Form action={deletePauseAction.bind(null, target)} label={t("remove")} className="grid gap-1">
                <FormErrors />
                <SubmitButton variant="quiet" aria-label={t("removeThis", { when })}>
                  {t("remove")}
                </SubmitButton>
              </Form>
            )}
          </Row>
        );
      })}
    </Rows>
  );
}
