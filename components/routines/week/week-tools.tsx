import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { CalendarDays } from "@/components/ui/icons";
import { Segmented } from "@/components/ui/segmented";
import type { CalendarDate } from "@/lib/calendar/date";
import type { Shown } from "@/lib/routines/shown";
import { patternPath, routinePath, type WeekPlace, weekPath } from "./addresses";
import css from "./week-tools.module.css";

type WeekToolsProps = { place: WeekPlace; shown: Shown; today: CalendarDate };

const ID = "week-tools";

/**
 * Going to any date, and changing between a week with its dates and the plain pattern. On a phone they stand behind a
 * button, in the browser's own popover, so that the week begins high.
 */
export function WeekTools({ place, shown, today }: WeekToolsProps) {
  const t = useTranslations("week");
  const from = (shown.pattern ? shown.of : shown.days[0]) ?? today;
  return (
    <>
      <IconButton label={t("tools")} popoverTarget={ID} className="-mr-2 shrink-0 md:hidden print:hidden">
        <CalendarDays aria-hidden />
      </IconButton>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, these are ways on. */}
      <div
        id={ID}
        popover="auto"
        role="group"
        aria-label={t("tools")}
        className={`popover-sheet ${css.tools}`}
      >
        <a href={weekPath(place)} className={buttonClass("secondary", "md:hidden")}>
          {t("thisWeek")}
        </a>
        <form action={routinePath(place)} className="flex gap-2">
          <input
            type="date"
            name="week"
            aria-label={t("date")}
            defaultValue={from}
            key={from}
            className={`${controlClass} tabular-nums md:w-auto!`}
          />
          <Button type="submit">{t("goTo")}</Button>
        </form>
        <Segmented
          label={t("views")}
          segments={[
            {
              href: weekPath(place, from === today ? undefined : from),
              label: t("week"),
              current: !shown.pattern,
            },
            { href: patternPath(place, from), label: t("pattern"), current: shown.pattern },
          ]}
        />
      </div>
    </>
  );
}
