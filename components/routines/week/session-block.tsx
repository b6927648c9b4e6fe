import { timeOf } from "@/lib/calendar/time";
import type { Formats } from "@/lib/i18n/formats";
import { columnKey } from "@/lib/routines/shown";
import type { Block, Drawable } from "@/lib/routines/timetable";
import { hueOf } from "@/lib/themes/palette";
import { sessionPath } from "./addresses";
import type { ColumnProps } from "./day-column";
import { boxOf, linesIn } from "./geometry";
import css from "./week.module.css";
import type { Words } from "./words";

/**
 * One session where it stands. Lines that do not fit fall out of sight whole (they wrap into a column that is
 * hidden), so that no text is ever cut through; the title comes first.
 */
export function SessionBlock({
  block,
  column,
  place,
  timetable,
  color,
  hour,
  t,
  formats,
}: ColumnProps & { block: Block }) {
  const { occurrence, from, to, lanes } = block;
  const { sessionId, date, title, location, person, cancelled } = occurrence;
  const away = isAway(occurrence);
  const Title = cancelled || away ? "s" : "b";
  const told = whatIsSaid(occurrence, t, formats);
  const where = [location, person].filter(Boolean).join(" · ");
  return (
    <a
      className={css.block}
      href={"share" in place ? undefined : sessionPath(place, sessionId, date, columnKey(column))}
      data-hue={hueOf(occurrence.color ?? color)}
      data-off={cancelled || away || undefined}
      data-moved={occurrence.movedTo !== null || occurrence.movedFrom !== null || undefined}
      data-narrow={lanes > 1 || undefined}
      data-from={from}
      data-to={to}
      style={boxOf(block, timetable)}
    >
      <Title style={{ WebkitLineClamp: Math.max(1, linesIn(to - from, hour)) }}>{title}</Title>
      {told && <em>{told}</em>}
      {where && !away && <span>{where}</span>}
      <span>
        {formats.time(timeOf(from))}–{formats.time(timeOf(to))}
      </span>
    </a>
  );
}

/** True at the end from which it was moved to another date. */
function isAway({ date, movedTo }: Drawable): boolean {
  return movedTo !== null && movedTo.date !== date;
}

function whatIsSaid(occurrence: Drawable, t: Words, formats: Formats): string | null {
  const { cancelled, reason, movedFrom, movedTo, date, everyWeeks } = occurrence;
  if (cancelled) return reason === null ? t("cancelled") : t("cancelledFor", { reason });
  if (movedTo && isAway(occurrence))
    return t("movedTo", { day: formats.date(movedTo.date, "short"), time: formats.time(movedTo.start) });
  if (movedTo) return t("changedToday");
  if (movedFrom) return t("movedFrom", { day: formats.date(movedFrom, "short") });
  return date === null && everyWeeks > 1 ? t("everyWeeks", { count: everyWeeks }) : null;
}
