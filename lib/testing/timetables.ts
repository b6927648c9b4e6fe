import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import type { Exception, Move, RoutineFrame, SessionPattern } from "@/lib/routines/week";

let made = 0;

/** A routine in Berlin from 08:00 to 17:00, in slots of 75 minutes, with lunch at 13:00 and no bounds. */
export function routineFrame(said: Partial<RoutineFrame> = {}): RoutineFrame {
  return {
    name: "Term",
    color: "teal",
    timeZone: "Europe/Berlin",
    dayStart: time("08:00"),
    dayEnd: time("17:00"),
    slotMinutes: 75,
    breaks: [{ name: "Lunch", start: time("13:00"), minutes: 90 }],
    hiddenDays: ["SA", "SU"],
    startsOn: null,
    endsOn: null,
    ...said,
  };
}

/** A session on Mondays from 08:00 to 09:00, every week, in room A 1. */
export function session(said: Partial<SessionPattern> = {}): SessionPattern {
  made += 1;
  return {
    id: `0198a000-0000-7000-8000-${String(made).padStart(12, "0")}`,
    title: `Session ${made}`,
    location: "A 1",
    person: null,
    color: null,
    weekday: "MO",
    start: time("08:00"),
    minutes: 60,
    everyWeeks: 1,
    weekStart: "MO",
    startsOn: null,
    endsOn: null,
    cancelled: false,
    cancelReason: null,
    exceptions: [],
    ...said,
  };
}

/** What was said of the date `from`: moved to `to` at `start`; length and location stay unless given. */
export function moved(
  from: string,
  to: string,
  start: string,
  said: Partial<Pick<Move, "minutes" | "location">> = {},
): Exception {
  const movedTo = { date: day(to), start: time(start), minutes: null, location: null, ...said };
  return { date: day(from), cancelled: false, reason: null, movedTo };
}

export function cancelled(date: string, reason: string | null = null): Exception {
  return { date: day(date), cancelled: true, reason, movedTo: null };
}
