import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { IconLink } from "@/components/ui/icon-button";
import { ChevronLeft, ChevronRight } from "@/components/ui/icons";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { useFormats } from "@/lib/i18n/server";
import type { Shown } from "@/lib/routines/shown";
import { type WeekPlace, weekPath } from "./addresses";

type WeekTurnerProps = { place: WeekPlace; shown: Shown; today: CalendarDate };

/** Which week is shown, and the ways to the one before, the next, and today's. */
export function WeekTurner({ place, shown, today }: WeekTurnerProps) {
  const t = useTranslations("week");
  const formats = useFormats();
  const [first, last] = [shown.days?.[0], shown.days?.[6]];
  if (!first || !last) return <p className="text-lg font-semibold">{t("pattern")}</p>;
  return (
    <div className="flex min-w-0 items-center gap-1">
      <IconLink label={t("previous")} href={weekPath(place, addDays(first, -7))} className="-ml-2">
        <ChevronLeft aria-hidden />
      </IconLink>
      <p className="min-w-0 text-base font-semibold tabular-nums md:text-lg">{formats.dates(first, last)}</p>
      <IconLink label={t("next")} href={weekPath(place, addDays(last, 1))}>
        <ChevronRight aria-hidden />
      </IconLink>
      {(today < first || today > last) && (
        <a href={weekPath(place)} className={buttonClass("secondary", "ml-1 max-md:hidden")}>
          {t("thisWeek")}
        </a>
      )}
    </div>
  );
}
