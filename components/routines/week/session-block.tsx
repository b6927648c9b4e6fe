import type { Window } from "@/lib/routines/slots";
import { sessionPath, type WeekPlace } from "./addresses";
import type { DrawnBlock } from "./draw-block";
import { boxOf } from "./geometry";
import css from "./week.module.css";

type SessionBlockProps = {
  block: DrawnBlock;
  place: WeekPlace;
  /** The key of its column. */
  at: string;
  window: Window;
};

/**
 * One session where it stands. Lines that do not fit fall out of sight whole (they wrap into a column that is
 * hidden), so that no text is ever cut through; the title comes first.
 */
export function SessionBlock({ block, place, at, window }: SessionBlockProps) {
  const {
    id,
    date,
    hue,
    from,
    to,
    lanes,
    title,
    lines,
    told,
    toldLines,
    where,
    time,
    isOff,
    isMoved,
    isLow,
  } = block;
  const Title = isOff ? "s" : "b";
  // Where the title stands alone, a pointer tells the rest.
  const all = lanes > 1 || isLow ? [title, told, where, time].filter(Boolean).join("\n") : undefined;
  return (
    <a
      title={all}
      className={css.block}
      href={"share" in place ? undefined : sessionPath(place, id, date, at)}
      data-hue={hue}
      data-off={isOff}
      data-moved={isMoved}
      data-narrow={lanes > 1 || undefined}
      data-low={isLow}
      data-from={from}
      data-to={to}
      style={boxOf(block, window)}
    >
      <Title style={{ WebkitLineClamp: lines }}>{title}</Title>
      {told && <em style={{ WebkitLineClamp: toldLines }}>{told}</em>}
      {where && <span>{where}</span>}
      <span>{time}</span>
    </a>
  );
}
