import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormats } from "@/lib/i18n/server";
import type { ShownWeek } from "@/lib/routines/shown-week";
import type { WeekPlace } from "./addresses";
import { drawingOf, type ToDraw } from "./drawing";
import { WeekGrid } from "./week-grid";
import { WeekTools } from "./week-tools";
import { WeekTurner } from "./week-turner";

type WeekViewProps = Omit<ToDraw, "week"> & {
  place: WeekPlace;
  week: ShownWeek;
  /** What is to be said of the week, between its head and its grid. */
  children?: ReactNode;
};

/** A week, and the ways to others: in its workspace and behind a share link alike. */
export function WeekView({ place, children, ...given }: WeekViewProps) {
  const t = useTranslations("week");
  const formats = useFormats();
  const { shown } = given.week;
  return (
    <>
      <div className="flex items-center justify-between gap-x-4 gap-y-2 md:flex-wrap">
        <WeekTurner place={place} shown={shown} today={given.today} />
        <WeekTools place={place} shown={shown} today={given.today} />
      </div>
      {children}
      <WeekGrid place={place} drawing={drawingOf(given, t, formats)} mayWrite={given.mayWrite} />
    </>
  );
}
