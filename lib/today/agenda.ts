import type { CalendarDate } from "@/lib/calendar/date";
import { instantOf } from "@/lib/calendar/zone";
import { type DaySession, takesPlaceThen } from "./sessions";
import type { TaskOfDay } from "./tasks";

/** A line of a day to come: a session or a task, with its instant if it has one, and its colour. */
export type AgendaEntry = { key: string; at: Date | null; title: string; color: string | null };
export type AgendaDay = { date: CalendarDate; entries: AgendaEntry[] };

/** What stands in a day: by their instants what has one, and behind it the tasks that have only the day. */
export function agendaDay(
  date: CalendarDate,
  sessions: DaySession[],
  tasks: Pick<TaskOfDay, "id" | "title" | "dueOn" | "dueAt" | "theme">[],
  timeZone: string,
): AgendaDay {
  const entries = [
    ...sessions.filter(takesPlaceThen).map(({ sessionId, on, startsAt, title, color }) => ({
      key: `${sessionId} ${on}`,
      at: startsAt,
      title,
      color,
    })),
    ...tasks.map(({ id, title, dueAt, theme }) => ({
      key: id,
      at: dueAt && instantOf(date, dueAt, timeZone),
      title,
      color: theme?.color ?? null,
    })),
  ];
  return { date, entries: entries.sort((a, b) => timeOf(a) - timeOf(b)) };
}

function timeOf({ at }: AgendaEntry): number {
  return at?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
