import { columnKey } from "@/lib/routines/shown";
import { columnPath, type WeekPlace } from "./addresses";
import type { DrawnDay } from "./drawing";

type DayStripProps = { label: string; place: WeekPlace; columns: DrawnDay[] };

/** A phone's week: a day each, with a dot for every session, the shown one filled. */
export function DayStrip({ label, place, columns }: DayStripProps) {
  return (
    <nav
      aria-label={label}
      className="sticky top-11 z-10 -mx-4 grid auto-cols-fr grid-flow-col border-b border-line bg-paper px-2 py-1.5 md:hidden"
    >
      {columns.map((day) => (
        <a
          key={columnKey(day)}
          href={columnPath(place, columnKey(day))}
          aria-current={day.isChosen && "date"}
          aria-label={day.count}
          className="group grid justify-items-center gap-1 rounded-control py-1 text-xs text-quiet"
        >
          {day.short}
          <span
            className={`grid size-9 place-items-center rounded-full text-base font-semibold tabular-nums text-ink group-aria-[current=date]:bg-ink group-aria-[current=date]:text-paper ${day.isToday ? "ring-2 ring-now" : ""}`}
          >
            {day.letter}
          </span>
          <span aria-hidden className="flex h-1 gap-0.5">
            {day.dots.map((stands, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: dots are nobody's
              <i key={index} className={`size-1 rounded-full ${stands ? "bg-quiet" : "bg-line"}`} />
            ))}
          </span>
        </a>
      ))}
    </nav>
  );
}
