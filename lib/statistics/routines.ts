import type { CalendarDate } from "@/lib/calendar/date";
import { type CancelledDay, occursOn, type RoutineFrame, type SessionPattern } from "@/lib/routines/week";
import type { Span } from "./range";

export type Timetable = {
  frame: Pick<RoutineFrame, "startsOn" | "endsOn"> & { id: string };
  sessions: SessionPattern[];
  cancelledDays: CancelledDay[];
};

const MINUTES_PER_HOUR = 60;

/** Hours a week of the sessions in force on `on`, by theme: every other week counts half, a cancelled session nothing. */
export function hoursByTheme(
  timetables: Timetable[],
  themeOf: (routineId: string) => string | null,
  on: CalendarDate,
): Map<string | null, number> {
  const hours = new Map<string | null, number>();
  for (const { frame, sessions } of timetables) {
    const running = sessions.filter((session) => !session.cancelled && isIn(frame, on) && isIn(session, on));
    const weekly = running.reduce((sum, { minutes, everyWeeks }) => sum + minutes / everyWeeks, 0);
    const theme = themeOf(frame.id);
    if (weekly > 0) hours.set(theme, (hours.get(theme) ?? 0) + weekly / MINUTES_PER_HOUR);
  }
  return hours;
}

/** `untilRestored`: the session as a whole is cancelled now, which is no date of it. */
export type CancelledCourse = { title: string; dates: number; untilRestored: boolean };

/** The dates within the range that were cancelled, singly or with their whole day, by the session's title; most first. */
export function cancelledCourses(timetables: Timetable[], { from, to }: Span): CancelledCourse[] {
  const courses = new Map<string, CancelledCourse>();
  for (const { frame, sessions, cancelledDays } of timetables) {
    const closed = cancelledDays.map(({ date }) => date).filter((date) => from <= date && date <= to);
    for (const session of sessions) {
      const single = session.exceptions
        .filter(({ cancelled, date }) => cancelled && from <= date && date <= to)
        .map(({ date }) => date);
      const dates = [...new Set([...single, ...closed])].filter((date) => occursOn(frame, session, date));
      if (dates.length === 0 && !session.cancelled) continue;
      const course = courses.get(session.title) ?? { title: session.title, dates: 0, untilRestored: false };
      course.dates += dates.length;
      course.untilRestored ||= session.cancelled;
      courses.set(session.title, course);
    }
  }
  return [...courses.values()].sort((a, b) => b.dates - a.dates || a.title.localeCompare(b.title));
}

function isIn(bounds: Pick<RoutineFrame, "startsOn" | "endsOn">, date: CalendarDate): boolean {
  return (!bounds.startsOn || bounds.startsOn <= date) && (!bounds.endsOn || date <= bounds.endsOn);
}
