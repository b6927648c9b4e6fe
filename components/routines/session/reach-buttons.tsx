import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CalendarDate } from "@/lib/calendar/date";
import { getFormats } from "@/lib/i18n/server";

type ReachButtonsProps = {
  date: CalendarDate;
  /** For a date that was moved already: nothing else can be meant. */
  only: boolean;
  /** What is asked is all that is left to say: the focus begins on it. */
  isAsked: boolean;
};

/** Asks for which dates a change shall hold, and makes it. */
export async function ReachButtons({ date, only, isAsked }: ReachButtonsProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  const day = formats.date(date, "short");
  return (
    <div className="flex flex-wrap gap-2">
      <SubmitButton name="reach" value="date" autoFocus={isAsked}>
        {t("reach.date", { day })}
      </SubmitButton>
      {!only && (
        <>
          <SubmitButton name="reach" value="onward" variant="secondary">
            {t("reach.onward", { day })}
          </SubmitButton>
          <SubmitButton name="reach" value="always" variant="secondary">
            {t("reach.always")}
          </SubmitButton>
        </>
      )}
    </div>
  );
}
