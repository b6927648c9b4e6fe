import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import { IconLink } from "@/components/ui/icon-button";
import { ChevronLeft, ChevronRight } from "@/components/ui/icons";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { dayPath } from "./addresses";
import { Swipes } from "./swipes";

type DayTurnerProps = { workspace: string; date: CalendarDate; today: CalendarDate };

/** To the day before and the day after, to today, and to any date. */
export function DayTurner({ workspace, date, today }: DayTurnerProps) {
  const t = useTranslations("today");
  const [back, onward] = [-1, 1].map((step) => dayPath(workspace, addDays(date, step), today));
  return (
    <div className="flex items-center gap-1 max-sm:w-[calc(100vw-2rem)] print:hidden">
      <IconLink label={t("before")} href={back ?? ""} aria-keyshortcuts="ArrowLeft">
        <ChevronLeft aria-hidden />
      </IconLink>
      <form action={`/w/${workspace}/today`} className="flex min-w-0 flex-1 gap-1">
        <input
          type="date"
          name="date"
          required
          aria-label={t("date")}
          defaultValue={date}
          key={date}
          className={`${controlClass} w-auto! min-w-0 flex-1 tabular-nums`}
        />
        <Button type="submit" className="max-sm:px-2.5!">
          {t("goTo")}
        </Button>
      </form>
      <IconLink label={t("after")} href={onward ?? ""} aria-keyshortcuts="ArrowRight">
        <ChevronRight aria-hidden />
      </IconLink>
      <Swipes back={back ?? ""} onward={onward ?? ""} />
    </div>
  );
}
