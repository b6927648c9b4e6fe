import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import type { CalendarDate } from "@/lib/calendar/date";
import { routinePath, type WeekPlace, weekPath } from "./addresses";

type WeekToolsProps = { place: WeekPlace; pattern: boolean; from: CalendarDate };

/** Going to any date, and changing between a week with its dates and the plain pattern. */
export function WeekTools({ place, pattern, from }: WeekToolsProps) {
  const t = useTranslations("week");
  return (
    <div className="flex flex-wrap items-center gap-2 max-md:order-last print:hidden">
      <form action={routinePath(place)} className="flex gap-2">
        <input
          type="date"
          name="week"
          aria-label={t("date")}
          defaultValue={from}
          key={from}
          className={`${controlClass} w-auto! tabular-nums`}
        />
        <Button type="submit">{t("goTo")}</Button>
      </form>
      <Segmented
        label={t("views")}
        segments={[
          { href: weekPath(place), label: t("week"), current: !pattern },
          { href: weekPath(place, "pattern"), label: t("pattern"), current: pattern },
        ]}
      />
    </div>
  );
}
