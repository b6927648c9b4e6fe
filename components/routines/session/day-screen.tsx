import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { CalendarDate } from "@/lib/calendar/date";
import { weekdayOf } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import { restoreDaysAction, takeDaysOffAction } from "@/lib/routines/actions";
import type { CancelledDay } from "@/lib/routines/week";
import { columnPath, newSessionPath, type Place } from "../week/addresses";
import { type Frame, ScreenFrame } from "./screen-frame";

type DayScreenProps = {
  frame: Frame;
  place: Place;
  routine: string;
  date: CalendarDate;
  /** False where the workspace is archived. */
  mayWrite: boolean;
  dayOff: CancelledDay | undefined;
};

/** A day of a routine: cancel it or, as a holiday, several at once; restore them; or add to it. */
export async function DayScreen({ frame, place, routine, date, mayWrite, dayOff }: DayScreenProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  const back = columnPath(place, date);
  const target = { workspace: place.workspace, id: place.routine, back };
  const ends = (
    <div className="grid grid-cols-2 gap-4">
      <TextField name="from" type="date" label={t("firstDay")} defaultValue={date} required />
      <TextField name="to" type="date" label={t("lastDay")} defaultValue={date} required />
    </div>
  );
  return (
    <ScreenFrame frame={frame} title={formats.date(date)} sub={routine} back={back}>
      <div className="grid gap-5">
        {dayOff && (
          <Notice>
            {dayOff.reason === null ? t("cancelled") : t("cancelledFor", { reason: dayOff.reason })}
          </Notice>
        )}
        {mayWrite && (
          <>
            {dayOff ? (
              <Form action={restoreDaysAction.bind(null, target)}>
                <FormErrors />
                {ends}
                <SubmitButton className="justify-self-start">{t("restoreDays")}</SubmitButton>
              </Form>
            ) : (
              <Form action={takeDaysOffAction.bind(null, target)}>
                <FormErrors />
                {ends}
                <TextField name="reason" label={t("reason")} placeholder={t("holidayExample")} />
                <SubmitButton className="justify-self-start">{t("cancelDays")}</SubmitButton>
              </Form>
            )}
            <div className="border-t border-line pt-4">
              <a className={buttonClass()} href={newSessionPath(place, weekdayOf(date), undefined, date)}>
                {t("add")}
              </a>
            </div>
          </>
        )}
      </div>
    </ScreenFrame>
  );
}
