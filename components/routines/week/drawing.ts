import type { CalendarDate } from "@/lib/calendar/date";
import { timeOf } from "@/lib/calendar/time";
import type { Formats } from "@/lib/i18n/formats";
import type { NowMark } from "@/lib/routines/now-mark";
import { columnKey } from "@/lib/routines/shown";
import type { ShownWeek } from "@/lib/routines/shown-week";
import type { Block, Column } from "@/lib/routines/timetable";
import { type Crowd, seated } from "./crowd";
import { type DrawnBlock, drawBlock } from "./draw-block";
import { linesIn, pixelsAnHour } from "./geometry";
import type { Words } from "./words";

/** An empty slot, and what pressing it would do. */
export type DrawnSlot = { from: number; to: number; name: string };

/** What has no room of its own: the way to it, where that stands, and its list. */
export type DrawnCrowd = Omit<Crowd, "blocks"> & {
  text: string;
  name: string;
  heading: string;
  blocks: DrawnBlock[];
};

export type DrawnDay = Pick<Column, "date" | "weekday"> & {
  /** The whole name, as the heading shows it, and as the strip does over the day of the month. */
  name: string;
  heading: string;
  short: string;
  letter: string;
  /** What its heading leads to. */
  tip?: string;
  /** That the whole day is cancelled, and why. */
  off?: string;
  isToday?: true;
  isChosen?: true;
  /** Minutes after midnight at which now stands. */
  now?: number;
  count: string;
  /** A dot for each of the first sessions: true where it takes place. */
  dots: boolean[];
  slots: DrawnSlot[];
  blocks: DrawnBlock[];
  crowds: DrawnCrowd[];
};

/** A week with every text written, all times in minutes after midnight: what is left is to draw it. */
export type Drawing = {
  from: number;
  to: number;
  slots: number[];
  /** How long one is. */
  slot: number;
  /** Pixels. */
  height: number;
  timeZone: string;
  /** What the strip of days is called. */
  days: string;
  lines: { at: number; text: string }[];
  breaks: { from: number; to: number; name: string }[];
  columns: DrawnDay[];
};

export type ToDraw = {
  week: Pick<ShownWeek, "timetable" | "frame">;
  today: CalendarDate;
  now: NowMark | null;
  /** The key of the column that a phone shows. */
  chosen: string | undefined;
  mayWrite: boolean;
};

const MOST_DOTS = 4;
/** Stands for a slot's time until it is known; no text contains it. */
const TIME = "\u0000";

export function drawingOf(given: ToDraw, t: Words, formats: Formats): Drawing {
  const { timetable, frame } = given.week;
  const { from, to, slots, breaks, columns } = timetable;
  const hour = pixelsAnHour(frame.slotMinutes);
  const lines = [...new Set([...slots, ...breaks.map((pause) => pause.from), to])].sort((a, b) => a - b);
  return {
    from,
    to,
    slots,
    slot: frame.slotMinutes,
    height: ((to - from) / 60) * hour,
    timeZone: frame.timeZone,
    days: t("days"),
    lines: lines.map((at) => ({ at, text: formats.time(timeOf(at)) })),
    breaks: breaks.map((pause) => ({
      from: pause.from,
      to: pause.to,
      name: linesIn(pause.to - pause.from, hour) > 0 ? pause.name : "",
    })),
    columns: columns.map((column) => drawDay(column, given, hour, t, formats)),
  };
}

function drawDay(column: Column, given: ToDraw, hour: number, t: Words, formats: Formats): DrawnDay {
  const { today, now, chosen, mayWrite, week } = given;
  const { date, weekday, cancelled, blocks } = column;
  const name = date ? formats.date(date) : formats.weekday(weekday);
  const short = formats.weekday(weekday, "short");
  const count = blocks.filter(({ occurrence }) => !occurrence.cancelled).length;
  const { standing, crowds } = seated(blocks);
  const draw = (block: Block) => drawBlock(block, { color: week.frame.color, hour }, t, formats);
  return {
    date,
    weekday,
    name,
    short,
    heading: date ? short : name,
    letter: date ? String(Number(date.slice(8))) : formats.weekday(weekday, "narrow"),
    ...(date && mayWrite && { tip: t("dayActions", { day: name }) }),
    ...(cancelled !== null && {
      off: cancelled === true ? t("cancelled") : t("cancelledFor", { reason: cancelled }),
    }),
    ...(date === today && { isToday: true }),
    ...(columnKey(column) === chosen && { isChosen: true }),
    ...(now && now.date === date && { now: now.minutes }),
    count: t("dayCount", { day: name, count }),
    dots: blocks.slice(0, MOST_DOTS).map(({ occurrence }) => !occurrence.cancelled),
    slots: mayWrite ? emptySlots(column, week, t, formats) : [],
    blocks: standing.map(draw),
    crowds: crowds.map((crowd) => {
      const text = t("moreHere", { count: crowd.blocks.length });
      const span = `${formats.time(timeOf(crowd.from))}–${formats.time(timeOf(crowd.to))}`;
      return {
        ...crowd,
        text,
        name: `${text}, ${span}`,
        heading: `${name}, ${span}`,
        blocks: crowd.blocks.map(draw),
      };
    }),
  };
}

/** The slots on which nothing stands yet. */
function emptySlots(
  { weekday, blocks }: Column,
  { timetable: { slots, to }, frame: { slotMinutes } }: ToDraw["week"],
  t: Words,
  formats: Formats,
): DrawnSlot[] {
  // One message a day, not one a slot: messages are dear to write.
  const [before = "", after = ""] = t("addAt", { day: formats.weekday(weekday), time: TIME }).split(TIME);
  return slots
    .map((slot, index) => ({ from: slot, to: Math.min(slot + slotMinutes, slots[index + 1] ?? to) }))
    .filter((slot) => !blocks.some((block) => block.from < slot.to && slot.from < block.to))
    .map((slot) => ({ ...slot, name: before + formats.time(timeOf(slot.from)) + after }));
}
