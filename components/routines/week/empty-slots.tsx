import { timeOf } from "@/lib/calendar/time";
import { columnKey } from "@/lib/routines/shown";
import { newSessionPath, type Place } from "./addresses";
import type { ColumnProps } from "./day-column";
import { shareOf } from "./geometry";
import css from "./week.module.css";

/** The slots of a day on which nothing stands yet, each a link to place something there. Not stops of the Tab key: arrows reach them, and each day's heading offers the same. */
export function EmptySlots({
  column,
  place,
  timetable,
  slotMinutes,
  t,
  formats,
}: ColumnProps & { place: Place }) {
  const { slots, to } = timetable;
  const { weekday, blocks } = column;
  return slots
    .map((slot, index) => ({ slot, end: Math.min(slot + slotMinutes, slots[index + 1] ?? to) }))
    .filter(({ slot, end }) => !blocks.some((block) => block.from < end && slot < block.to))
    .map(({ slot, end }) => (
      <a
        key={slot}
        className={css.slot}
        tabIndex={-1}
        href={newSessionPath(place, weekday, timeOf(slot), columnKey(column))}
        aria-label={t("addAt", { day: formats.weekday(weekday), time: formats.time(timeOf(slot)) })}
        style={{
          top: shareOf(slot - timetable.from, timetable),
          height: shareOf(end - slot, timetable),
        }}
      >
        +
      </a>
    ));
}
