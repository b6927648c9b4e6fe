import type { Formats } from "@/lib/i18n/formats";
import { columnKey } from "@/lib/routines/shown";
import type { Column } from "@/lib/routines/timetable";
import { dayPath } from "./addresses";
import { EmptySlots } from "./empty-slots";
import { NowLine } from "./now-line";
import { SessionBlock } from "./session-block";
import css from "./week.module.css";
import type { GridProps } from "./week-grid";
import type { Words } from "./words";

export type ColumnProps = Omit<GridProps, "chosen"> & {
  column: Column;
  chosen: boolean;
  /** Pixels. */
  hour: number;
  t: Words;
  formats: Formats;
};

/** One day: its heading, the sessions on it, and between them the places for new ones. */
export function DayColumn(props: ColumnProps) {
  const { column, place, timetable, timeZone, today, now, chosen, mayWrite, t, formats } = props;
  const { date, weekday, cancelled, blocks } = column;
  const name = date ? formats.date(date) : formats.weekday(weekday);
  return (
    <section
      aria-label={name}
      className={css.day}
      data-key={columnKey(column)}
      data-weekday={weekday}
      data-today={date === today || undefined}
      data-chosen={chosen || undefined}
      data-cancelled={cancelled !== null || undefined}
    >
      <h2 aria-label={name}>
        {date && mayWrite && !("share" in place) ? (
          <a href={dayPath(place, date)} title={t("dayActions", { day: name })}>
            <DayName {...props} />
          </a>
        ) : (
          <DayName {...props} />
        )}
        {cancelled !== null && (
          <small>{cancelled === true ? t("cancelled") : t("cancelledFor", { reason: cancelled })}</small>
        )}
      </h2>
      <div className={css.hours} data-hours>
        {mayWrite && !("share" in place) && <EmptySlots {...props} place={place} />}
        {blocks.map((block) => (
          <SessionBlock
            key={`${block.occurrence.sessionId} ${block.occurrence.date}`}
            {...props}
            block={block}
          />
        ))}
        {now && now.date === date && (
          <NowLine minutes={now.minutes} from={timetable.from} to={timetable.to} timeZone={timeZone} />
        )}
      </div>
    </section>
  );
}

function DayName({ column: { date, weekday }, formats }: ColumnProps) {
  if (!date) return formats.weekday(weekday);
  return (
    <>
      {formats.weekday(weekday, "short")} <b className={css.number}>{Number(date.slice(8))}</b>
    </>
  );
}
