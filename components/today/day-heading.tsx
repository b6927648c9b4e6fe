import { useLocale, useTranslations } from "next-intl";
import { SoftLink } from "@/components/ui/soft-link";
import { type CalendarDate, daysBetween } from "@/lib/calendar/date";
import { useFormats } from "@/lib/i18n/server";
import type { DaySession } from "@/lib/today/sessions";
import { dayPath } from "./addresses";
import { DayRing } from "./day-progress";
import { NextLine } from "./next-line";

type DayHeadingProps = {
  workspace: string;
  date: CalendarDate;
  today: CalendarDate;
  now: Date;
  timeZone: string;
  sessions: DaySession[];
};

/** The date, how much of it is done, and what comes next. */
export function DayHeading({ workspace, date, today, now, timeZone, sessions }: DayHeadingProps) {
  const t = useTranslations("today");
  const formats = useFormats();
  const locale = useLocale();
  const away = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return (
    <div className="flex items-center gap-4 max-sm:flex-row-reverse max-sm:justify-between">
      <DayRing told={t.raw("progress")} />
      <div className="grid min-w-0 gap-1">
        <h1 className="text-2xl first-letter:uppercase">{formats.dateNear(date, today)}</h1>
        <p className="text-base text-quiet">
          {date === today ? (
            <NextLine sessions={sessions} now={now} timeZone={timeZone} />
          ) : (
            <>
              {away.format(daysBetween(today, date), "day")}
              {" · "}
              <SoftLink href={dayPath(workspace, today, today)} className="link">
                {t("title")}
              </SoftLink>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
