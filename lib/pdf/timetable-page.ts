import type { CalendarDate } from "@/lib/calendar/date";
import { type TimeOfDay, timeOf } from "@/lib/calendar/time";
import type { Weekday } from "@/lib/calendar/week";
import { takesPlace } from "@/lib/routines/occurrence";
import type { Block, Column, Drawable, Timetable } from "@/lib/routines/timetable";
import { type Hue, hueOf } from "@/lib/themes/palette";

export type Sheet = {
  paper: "a4" | "letter";
  orientation: "landscape" | "portrait";
  ink: "color" | "mono";
};

/** A timetable on one sheet, in words already translated: plain data that may cross to another thread. */
export type TimetablePage = Sheet & {
  /** BCP 47, for who reads the page aloud. */
  language: string;
  title: string;
  /** The dates of the week, or that this is every week. */
  week: string;
  /** At the foot: when it was printed, and where it stands on the web. */
  printed: string;
  link: string | null;
  /** Stands in the grid when no session does. */
  empty: string;
  /** Said at the foot of texts with letters that no bundled font has; `{texts}` becomes those texts. */
  missingLetters: string;
  /** Minutes after midnight, as everywhere below; past 1440 is the next day. */
  from: number;
  to: number;
  slots: { at: number; label: string }[];
  breaks: { name: string; from: number; to: number; label: string }[];
  columns: PageColumn[];
};

/** `closed` says that the whole day is cancelled, and why. */
export type PageColumn = { weekday: string; date: string | null; closed: string | null; blocks: PageBlock[] };

export type PageBlock = Pick<Block, "from" | "to" | "lane" | "lanes" | "continuesTomorrow"> & {
  hue: Hue;
  title: string;
  time: string;
  /** Every two weeks; null where it is every week, or the page shows one week. */
  rhythm: string | null;
  place: string | null;
  person: string | null;
  /** Cancelled and why; moved, whither or whence. */
  note: string | null;
  /** Does not take place here: cancelled, or moved away. */
  absent: boolean;
};

/** Everything that the page says beside what its owner wrote. */
export type PageWords = {
  language: string;
  week: string;
  printed: string;
  empty: string;
  missingLetters: string;
  weekday: (weekday: Weekday) => string;
  date: (date: CalendarDate) => string;
  time: (time: TimeOfDay) => string;
  span: (from: TimeOfDay, to: TimeOfDay) => string;
  everyWeeks: (count: number) => string;
  dayCancelled: (reason: string | null) => string;
  cancelled: (reason: string | null) => string;
  movedTo: (date: CalendarDate, start: TimeOfDay) => string;
  movedFrom: (date: CalendarDate) => string;
  /** Of an occurrence whose time, length or room was changed within its own date. */
  changed: string;
};

/** `color` is the routine's, for sessions without one of their own. */
export function timetablePage(
  routine: { name: string; color: string },
  timetable: Timetable,
  words: PageWords,
  sheet: Sheet & { link: string | null },
): TimetablePage {
  const { language, week, printed, empty, missingLetters } = words;
  return {
    ...sheet,
    language,
    title: routine.name,
    week,
    printed,
    empty,
    missingLetters,
    from: timetable.from,
    to: timetable.to,
    slots: timetable.slots.map((at) => ({ at, label: words.time(timeOf(at)) })),
    breaks: timetable.breaks.map((pause) => ({ ...pause, label: words.time(timeOf(pause.from)) })),
    columns: timetable.columns.map((column) => columnOf(column, routine.color, words)),
  };
}

function columnOf({ blocks, ...day }: Column, color: string, words: PageWords): PageColumn {
  return {
    weekday: words.weekday(day.weekday),
    date: day.date && words.date(day.date),
    closed: day.cancelled && words.dayCancelled(day.cancelled === true ? null : day.cancelled),
    blocks: blocks.map((block) => blockOf(block, day.date, color, words)),
  };
}

function blockOf(block: Block, date: CalendarDate | null, color: string, words: PageWords): PageBlock {
  const { occurrence, from, to, lane, lanes, continuesTomorrow } = block;
  return {
    ...{ from, to, lane, lanes, continuesTomorrow },
    hue: hueOf(occurrence.color ?? color),
    title: occurrence.title,
    time: words.span(timeOf(from), timeOf(to)),
    rhythm: occurrence.everyWeeks === null ? null : words.everyWeeks(occurrence.everyWeeks),
    place: occurrence.location,
    person: occurrence.person,
    note: noteOf(occurrence, date, words),
    absent: date ? !takesPlace(occurrence, date) : occurrence.cancelled,
  };
}

function noteOf(occurrence: Drawable, date: CalendarDate | null, words: PageWords): string | null {
  const { cancelled, reason, movedTo, movedFrom } = occurrence;
  if (cancelled) return words.cancelled(reason);
  if (movedTo) return movedTo.date === date ? words.changed : words.movedTo(movedTo.date, movedTo.start);
  return movedFrom && words.movedFrom(movedFrom);
}
