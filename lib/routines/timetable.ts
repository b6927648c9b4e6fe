import type { CalendarDate } from "@/lib/calendar/date";
import { MINUTES_PER_DAY, minutesOf } from "@/lib/calendar/time";
import { type Weekday, weekdayOf, weekdaysFrom } from "@/lib/calendar/week";
import { type InLane, inLanes } from "./lanes";
import { byStart } from "./occurrence";
import { breaksOf, type SlotFrame, slotsIn, windowAround } from "./slots";
import type { CancelledDay, Occurrence, SessionPattern, Week } from "./week";

/** An occurrence to draw. In the plain pattern it has no date, and `everyWeeks` where it is not in every one. */
export type Drawable = Omit<Occurrence, "date"> & { date: CalendarDate | null; everyWeeks: number | null };

/** `cancelled` is that of the whole day: its reason, or true where none was given. */
export type DayToDraw = {
  weekday: Weekday;
  date: CalendarDate | null;
  cancelled: string | true | null;
  occurrences: Drawable[];
};

/**
 * `from` and `to` are minutes after the midnight that begins the column's day; past midnight they go on from 1440.
 * Blocks that overlap stand side by side, each in one of `lanes` lanes, counted from 0.
 */
export type Block = {
  occurrence: Drawable;
  from: number;
  to: number;
  lane: number;
  lanes: number;
  continuesTomorrow: boolean;
};

export type Column = Omit<DayToDraw, "occurrences"> & { blocks: Block[] };

/** `slots` are where slots begin: lines to draw, and places for a new session. All in minutes, as in `Block`. */
export type Timetable = {
  from: number;
  to: number;
  slots: number[];
  breaks: { name: string; from: number; to: number }[];
  columns: Column[];
};

/**
 * Lays out days for screen and paper. Every occurrence becomes one block in the column of the day on which it
 * begins: the window widens by whole slots, past 24:00 for what crosses midnight, and a hidden day with anything on
 * it is shown, rather than a session be lost.
 */
export function layoutTimetable(frame: SlotFrame & { hiddenDays: Weekday[] }, days: DayToDraw[]): Timetable {
  const columns = days
    .filter(({ weekday, occurrences }) => occurrences.length > 0 || !frame.hiddenDays.includes(weekday))
    .map(({ occurrences, ...column }) => ({
      ...column,
      blocks: inLanes(occurrences.map(spanOf)).map(blockOf),
    }));
  const window = windowAround(
    frame,
    columns.flatMap(({ blocks }) => blocks),
  );
  return { ...window, slots: slotsIn(frame, window), breaks: breaksOf(frame), columns };
}

/** The plain weekly pattern, without dates; every session stands in it, those every n weeks too. */
export function patternDays(sessions: SessionPattern[], weekStart: Weekday): DayToDraw[] {
  return weekdaysFrom(weekStart).map((weekday) => ({
    weekday,
    date: null,
    cancelled: null,
    occurrences: sessions
      .filter((session) => session.weekday === weekday)
      .map(inPattern)
      .sort(byStart),
  }));
}

/** The days of one week; `cancelledDays` are those from which it was made. */
export function weekToDraw(week: Week, cancelledDays: CancelledDay[]): DayToDraw[] {
  const closed = new Map<CalendarDate, string | true>(
    cancelledDays.map(({ date, reason }) => [date, reason ?? true]),
  );
  return week.days.map(({ date, occurrences }) => ({
    weekday: weekdayOf(date),
    date,
    cancelled: closed.get(date) ?? null,
    occurrences: occurrences.map((occurrence) => ({ ...occurrence, everyWeeks: null })),
  }));
}

function inPattern(session: SessionPattern): Drawable {
  return {
    sessionId: session.id,
    date: null,
    title: session.title,
    location: session.location,
    person: session.person,
    color: session.color,
    start: session.start,
    minutes: session.minutes,
    everyWeeks: session.everyWeeks > 1 ? session.everyWeeks : null,
    cancelled: session.cancelled,
    reason: session.cancelled ? session.cancelReason : null,
    movedFrom: null,
    movedTo: null,
  };
}

type OccurrenceSpan = Pick<Block, "occurrence" | "from" | "to">;

function spanOf(occurrence: Drawable): OccurrenceSpan {
  const from = minutesOf(occurrence.start);
  return { occurrence, from, to: from + occurrence.minutes };
}

function blockOf({ span: { occurrence, from, to }, lane, lanes }: InLane<OccurrenceSpan>): Block {
  return { occurrence, from, to, lane, lanes, continuesTomorrow: to > MINUTES_PER_DAY };
}
