import { getTranslations } from "next-intl/server";
import type { CalendarDate } from "@/lib/calendar/date";
import { timeOf } from "@/lib/calendar/time";
import { getFormats } from "@/lib/i18n/server";
import type { NowMark } from "@/lib/routines/now-mark";
import { columnKey } from "@/lib/routines/shown";
import type { Timetable } from "@/lib/routines/timetable";
import type { WeekPlace } from "./addresses";
import { DayColumn } from "./day-column";
import { linesIn, pixelsAnHour, shareOf } from "./geometry";
import css from "./week.module.css";

export type GridProps = {
  place: WeekPlace;
  timetable: Timetable;
  slotMinutes: number;
  /** The routine's, for sessions without one of their own. */
  color: string;
  timeZone: string;
  today: CalendarDate;
  now: NowMark | null;
  /** The key of the column that a phone shows. */
  chosen: string | undefined;
  mayWrite: boolean;
};

/** Hours down, days across: drawn by the server, and complete without JavaScript. */
export async function WeekGrid(props: GridProps) {
  const { timetable, slotMinutes, chosen, mayWrite } = props;
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  const { from, to, slots, breaks, columns } = timetable;
  const hour = pixelsAnHour(slotMinutes);
  const height = ((to - from) / 60) * hour;
  const lines = [...new Set([...slots, ...breaks.map((pause) => pause.from), to])].sort((a, b) => a - b);
  return (
    <div
      className={css.week}
      data-window={`${from} ${to}`}
      data-slots={slots.join(" ")}
      data-movable={mayWrite || undefined}
      style={{ gridTemplateRows: `auto ${height}px` }}
    >
      <div className={css.lines} style={{ height }} aria-hidden>
        {lines.map((minutes) => (
          <i key={minutes} style={{ top: shareOf(minutes - from, timetable) }}>
            {formats.time(timeOf(minutes))}
          </i>
        ))}
        {breaks.map((pause) => (
          <div
            key={pause.from}
            className={css.break}
            style={{
              top: shareOf(pause.from - from, timetable),
              height: shareOf(pause.to - pause.from, timetable),
            }}
          >
            {linesIn(pause.to - pause.from, hour) > 0 && <span>{pause.name}</span>}
          </div>
        ))}
      </div>
      {columns.map((column) => (
        <DayColumn
          key={columnKey(column)}
          {...props}
          column={column}
          hour={hour}
          chosen={columnKey(column) === chosen}
          t={t}
          formats={formats}
        />
      ))}
    </div>
  );
}
