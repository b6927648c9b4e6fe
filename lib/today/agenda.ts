import type { CalendarDate } from "@/lib/calendar/date";
import { type DaySession, takesPlaceThen } from "./sessions";

/** A line of a day to come: a session at its instant, or a task without one. */
export type AgendaEntry = { key: string; at: Date | null; title: string; color: string | null };
export type AgendaDay = { date: CalendarDate; entries: AgendaEntry[] };

/** What stands in a day: its sessions that take place, and behind them the tasks due. */
export function agendaDay(date: CalendarDate, sessions: DaySession[]): AgendaDay {
  const entries = sessions.filter(takesPlaceThen).map(({ sessionId, on, startsAt, title, color }) => ({
    key: `${sessionId} ${on}`,
    at: startsAt,
    title,
    color,
  }));
  return { date, entries };
}
