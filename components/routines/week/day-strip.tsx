import { getTranslations } from "next-intl/server";
import type { CalendarDate } from "@/lib/calendar/date";
import { getFormats } from "@/lib/i18n/server";
import { columnKey } from "@/lib/routines/shown";
import type { Column } from "@/lib/routines/timetable";
import { columnPath, type WeekPlace } from "./addresses";

type DayStripProps = { place: WeekPlace; columns: Column[]; chosen: string | undefined; today: CalendarDate };

const MOST_DOTS = 4;

/** A phone's week: a day each, with a dot for every session, the shown one filled. */
export async function DayStrip({ place, columns, chosen, today }: DayStripProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  return (
    <nav
      aria-label={t("days")}
      className="sticky top-11 z-10 -mx-4 grid auto-cols-fr grid-flow-col border-b border-line bg-paper px-2 py-1.5 md:hidden"
    >
      {columns.map((column) => {
        const { date, weekday, blocks } = column;
        const key = columnKey(column);
        const standing = blocks.filter(({ occurrence }) => !occurrence.cancelled).length;
        return (
          <a
            key={key}
            href={columnPath(place, key)}
            aria-current={key === chosen ? "date" : undefined}
            aria-label={t("dayCount", {
              day: date ? formats.date(date) : formats.weekday(weekday),
              count: standing,
            })}
            className="group grid justify-items-center gap-0.5 rounded-control py-1 text-xs text-quiet"
          >
            {formats.weekday(weekday, "short")}
            <span
              className={`grid size-9 place-items-center rounded-full text-base font-semibold tabular-nums text-ink group-aria-[current=date]:bg-ink group-aria-[current=date]:text-paper ${date === today ? "ring-2 ring-now" : ""}`}
            >
              {date ? Number(date.slice(8)) : formats.weekday(weekday, "narrow")}
            </span>
            <span aria-hidden className="flex h-1 gap-0.5">
              {blocks.slice(0, MOST_DOTS).map(({ occurrence }) => (
                <i
                  key={`${occurrence.sessionId} ${occurrence.date}`}
                  className={`size-1 rounded-full ${occurrence.cancelled ? "bg-line" : "bg-quiet"}`}
                />
              ))}
            </span>
          </a>
        );
      })}
    </nav>
  );
}
