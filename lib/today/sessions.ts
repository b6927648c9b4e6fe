import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { minutesOf, type TimeOfDay } from "@/lib/calendar/time";
import { instantOf, localOf, offsetAt } from "@/lib/calendar/zone";
import type { CancelledDay, Occurrence, RoutineFrame, SessionPattern } from "@/lib/routines/week";
import { routineWeek } from "@/lib/routines/week";
import { type DayWindow, dayWindow, isInWindow, type Reader } from "./day-window";

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

/** A reader's day may begin a day late, and reach a routine that is a day ahead of it or behind. */
const DAYS_AROUND = 3;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Which of a routine's own dates the days from `from` to `to` can touch: what is to be read of it. */
export function datesAround(from: CalendarDate, to: CalendarDate): { from: CalendarDate; to: CalendarDate } {
  return { from: addDays(from, -DAYS_AROUND), to: addDays(to, DAYS_AROUND) };
}

/** The sessions that start in the reader's day, cancelled and moved ones too, in the order of their instants. */
export function sessionsOfDay(timetables: DayTimetable[], date: CalendarDate, reader: Reader): DaySession[] {
  return sessionsOfDays(timetables, [date], reader)[0] ?? [];
}

/** The same of several days that follow each other, a list each: what each routine says is worked out once. */
export function sessionsOfDays(
  timetables: DayTimetable[],
  dates: CalendarDate[],
  reader: Reader,
): DaySession[][] {
  const windows = dates.map((date) => dayWindow(date, reader));
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last) return [];
  const all = timetables
    .flatMap((timetable) => standing(timetable, { from: first.from, to: last.to }))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.title < b.title ? -1 : 1));
  return windows.map((window) => all.filter(({ startsAt }) => isInWindow(window, startsAt)));
}

function standing({ frame, sessions, cancelledDays }: DayTimetable, window: DayWindow): DaySession[] {
  const instant = clockOf(frame.timeZone, window);
  return weeksOver(frame.timeZone, window).flatMap((week) =>
    routineWeek(frame, sessions, cancelledDays, week).days.flatMap(({ date, occurrences }) =>
      occurrences.flatMap((occurrence) => {
        const startsAt = instant(date, occurrence.start);
        return isInWindow(window, startsAt) ? told(frame, occurrence, date, startsAt) : [];
      }),
    ),
  );
}

function told(
  { id, name, color }: DayTimetable["frame"],
  occurrence: Occurrence,
  on: CalendarDate,
  startsAt: Date,
): DaySession {
  const endsAt = new Date(startsAt.getTime() + occurrence.minutes * MS_PER_MINUTE);
  return {
    ...occurrence,
    color: occurrence.color ?? color,
    routineId: id,
    routine: name,
    on,
    startsAt,
    endsAt,
  };
}

/** The routine's own dates that the window touches, seven at a time. */
function weeksOver(zone: string, { from, to }: DayWindow): CalendarDate[][] {
  const last = localOf(to, zone).date;
  const weeks: CalendarDate[][] = [];
  for (let start = localOf(from, zone).date; start <= last; start = addDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
  }
  return weeks;
}

/** Finding an offset costs more than all else here: where the clocks do not change meanwhile, there is but one. */
function clockOf(zone: string, { from, to }: DayWindow): (date: CalendarDate, time: TimeOfDay) => Date {
  const offset = offsetAt(from.getTime() - MS_PER_DAY, zone);
  if (offset !== offsetAt(to.getTime() + MS_PER_DAY, zone))
    return (date, time) => instantOf(date, time, zone);
  return (date, time) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + (minutesOf(time) - offset) * MS_PER_MINUTE);
}

/** True where it takes place on that day: neither cancelled nor moved away from it. */
export function takesPlaceThen({ cancelled, movedTo, on }: DaySession): boolean {
  return !cancelled && (movedTo === null || movedTo.date === on);
}

/** What begins within this is told before what is on. */
const SOON_MS = 60 * MS_PER_MINUTE;

/** What begins soon, else what began last and is on, else what comes at all; null when nothing more takes place. */
export function nextSession(sessions: DaySession[], now: Date): DaySession | null {
  const standing = sessions.filter(takesPlaceThen);
  const coming = standing.find(({ startsAt }) => startsAt > now);
  if (coming && coming.startsAt.getTime() - now.getTime() <= SOON_MS) return coming;
  return standing.findLast(({ startsAt, endsAt }) => startsAt <= now && now < endsAt) ?? coming ?? null;
}
