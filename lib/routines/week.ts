import type { CalendarDate } from "@/lib/calendar/date";
import type { TimeOfDay } from "@/lib/calendar/time";
import type { Weekday } from "@/lib/calendar/week";

export type Break = { name: string; start: TimeOfDay; minutes: number };

/** What a routine says of every week: its day window, slots, breaks, hidden days and bounds. */
export type RoutineFrame = {
  name: string;
  color: string;
  timeZone: string;
  dayStart: TimeOfDay;
  dayEnd: TimeOfDay;
  slotMinutes: number;
  breaks: Break[];
  hiddenDays: Weekday[];
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
};

export type Move = { date: CalendarDate; start: TimeOfDay; minutes: number | null; location: string | null };

/** What was said of a session for one of its dates, which is the original one. */
export type Exception = { date: CalendarDate; cancelled: boolean; reason: string | null; movedTo: Move | null };

/** One recurring block, with what was said of single dates. `cancelled` covers every date while set. */
export type SessionPattern = {
  id: string;
  title: string;
  location: string | null;
  person: string | null;
  color: string | null;
  weekday: Weekday;
  start: TimeOfDay;
  minutes: number;
  everyWeeks: number;
  weekStart: Weekday;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  cancelled: boolean;
  cancelReason: string | null;
  exceptions: Exception[];
};

export type CancelledDay = { date: CalendarDate; reason: string | null };

/**
 * A session on one date. `date` is its original date at both ends of a move: the original end carries `movedTo`,
 * the new one `movedFrom`; changed within its own date it is listed once, with `movedTo`.
 */
export type Occurrence = {
  sessionId: string;
  date: CalendarDate;
  title: string;
  location: string | null;
  person: string | null;
  color: string | null;
  start: TimeOfDay;
  minutes: number;
  cancelled: boolean;
  reason: string | null;
  movedFrom: CalendarDate | null;
  movedTo: { date: CalendarDate; start: TimeOfDay; minutes: number; location: string | null } | null;
};

export type WeekDay = { date: CalendarDate; occurrences: Occurrence[] };
export type Week = {
  from: CalendarDate;
  to: CalendarDate;
  days: WeekDay[];
  overlaps: [Occurrence, Occurrence][];
};
