import { timeOf } from "@/lib/calendar/time";
import type { Formats } from "@/lib/i18n/formats";
import type { Block, Drawable } from "@/lib/routines/timetable";
import { type Hue, hueOf } from "@/lib/themes/palette";
import { linesIn } from "./geometry";
import type { Words } from "./words";

/** A session where it stands: its place in minutes and lanes, and its lines, the most important first. */
export type DrawnBlock = Pick<Block, "from" | "to" | "lane" | "lanes"> & {
  id: string;
  /** The original one; none in the plain pattern. */
  date: Drawable["date"];
  hue: Hue;
  title: string;
  /** How many lines the title may take, and what happened to it. */
  lines: number;
  toldLines: number;
  /** Too low for a line with room around it. */
  isLow?: true;
  /** What happened to it. */
  told?: string;
  where?: string;
  time: string;
  /** Cancelled, or moved away from here. */
  isOff?: true;
  isMoved?: true;
};

/** `hour`: how many pixels one is high. `color`: the routine's, for a session without one of its own. */
export function drawBlock(
  { occurrence, from, to, lane, lanes }: Block,
  { color, hour }: { color: string; hour: number },
  t: Words,
  formats: Formats,
): DrawnBlock {
  const { sessionId, date, title, location, person, cancelled, movedTo, movedFrom } = occurrence;
  const away = isAway(occurrence);
  const told = whatIsSaid(occurrence, t, formats);
  const fit = linesIn(to - from, hour);
  const toldLines = told ? Math.max(1, Math.floor(fit / 2)) : 0;
  const where = away ? "" : [location, person].filter(Boolean).join(" · ");
  return {
    id: sessionId,
    date,
    hue: hueOf(occurrence.color ?? color),
    from,
    to,
    lane,
    lanes,
    title,
    // A title gives way to what happened, where both have room.
    lines: Math.max(1, fit - toldLines),
    toldLines,
    ...(fit < 1 && { isLow: true }),
    ...(told && { told }),
    ...(where && { where }),
    time: `${formats.time(timeOf(from))}–${formats.time(timeOf(to))}`,
    ...((cancelled || away) && { isOff: true }),
    ...((movedTo !== null || movedFrom !== null) && { isMoved: true }),
  };
}

/** True at the end from which it was moved to another date. */
function isAway({ date, movedTo }: Drawable): boolean {
  return movedTo !== null && movedTo.date !== date;
}

function whatIsSaid(occurrence: Drawable, t: Words, formats: Formats): string | null {
  const { cancelled, reason, movedFrom, movedTo, everyWeeks } = occurrence;
  if (cancelled) return reason === null ? t("cancelled") : t("cancelledFor", { reason });
  if (movedTo && isAway(occurrence))
    return t("movedTo", { day: formats.date(movedTo.date, "short"), time: formats.time(movedTo.start) });
  if (movedTo) return t("changedToday");
  if (movedFrom) return t("movedFrom", { day: formats.date(movedFrom, "short") });
  return everyWeeks === null ? null : t("everyWeeks", { count: everyWeeks });
}
