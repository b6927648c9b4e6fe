import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { instantOf } from "@/lib/calendar/zone";
import type { CancelledDay, Occurrence, RoutineFrame, SessionPattern } from "@/lib/routines/week";
import { routineWeek } from "@/lib/routines/week";
import { dayWindow, isInWindow, type Reader } from "./day-window";

/** What a routine says, as far as the days asked about need it. */
export type DayTimetable = {
  frame: Pick<RoutineFrame, "name" | "color" | "timeZone" | "startsOn" | "endsOn"> & { id: string };
  sessions: SessionPattern[];
  cancelledDays: CancelledDay[];
};

/**
 * A session in somebody's day. `on` and `start` are the routine's own date and clock, `startsAt` the instant; a move
 * to another date is listed at both ends, as in a week.
 */
export type DaySession = Omit<Occurrence, "color"> & {
  routineId: string;
  routine: string;
  color: string;
  on: CalendarDate;
  startsAt: Date;
  endsAt: Date;
};

/** A reader's day may begin a day late and reach a routine a day ahead of it or behind. */
const DAYS_BEFORE = 2;
const DAYS_AT_ONCE = 7;

/** Which of a routine's own dates the days from `from` to `to` can touch: what is to be read of it. */
export function datesAround(from: CalendarDate, to: CalendarDate): { from: CalendarDate; to: CalendarDate } {
  return { from: addDays(from, -DAYS_BEFORE - 1), to: addDays(to, DAYS_AT_ONCE - DAYS_BEFORE - 1) };
}

/** The sessions that start in the reader's day, cancelled and moved ones too, in the order of their instants. */
export function sessionsOfDay(timetables: DayTimetable[], date: CalendarDate, reader: Reader): DaySession[] {
  const window = dayWindow(date, reader);
  const days = Array.from({ length: DAYS_AT_ONCE }, (_, index) => addDays(date, index - DAYS_BEFORE));
  return timetables
    .flatMap((timetable) => standing(timetable, days))
    .filter(({ startsAt }) => isInWindow(window, startsAt))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.title < b.title ? -1 : 1));
}

function standing({ frame, sessions, cancelledDays }: DayTimetable, days: CalendarDate[]): DaySession[] {
  const week = routineWeek(frame, sessions, cancelledDays, days);
  return week.days.flatMap(({ date, occurrences }) =>
    occurrences.map((occurrence) => {
      const startsAt = instantOf(date, occurrence.start, frame.timeZone);
      return {
        ...occurrence,
        color: occurrence.color ?? frame.color,
        routineId: frame.id,
        routine: frame.name,
        on: date,
        startsAt,
        endsAt: new Date(startsAt.getTime() + occurrence.minutes * 60_000),
      };
    }),
  );
}

/** True where it takes place on that day: neither cancelled nor moved away from it. */
export function takesPlaceThen({ cancelled, movedTo, on }: DaySession): boolean {
  return !cancelled && (movedTo === null || movedTo.date === on);
}

/** What begins within this is told before what is on. */
const SOON_MS = 60 * 60_000;

/** What begins soon, else what began last and is on, else what comes at all; null when nothing more takes place. */
export function nextSession(sessions: DaySession[], now: Date): DaySession | null {
  const standing = sessions.filter(takesPlaceThen);
  const coming = standing.find(({ startsAt }) => startsAt > now);
  if (coming && coming.startsAt.getTime() - now.getTime() <= SOON_MS) return coming;
  return standing.findLast(({ startsAt, endsAt }) => startsAt <= now && now < endsAt) ?? coming ?? null;
}
