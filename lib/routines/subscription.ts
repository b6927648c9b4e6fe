import "server-only";
import type { GuestScope, Scope } from "@/lib/auth/scope";
import { fromDateColumn } from "@/lib/calendar/date";
import { routineCalendar } from "./calendar-feed";
import { loadTimetable } from "./load";

/** A routine as an iCalendar file. Its revision is the second of its last change, which only grows. */
export async function readCalendar(
  scope: Pick<Scope<"routines:read"> | GuestScope, "db" | "workspaceId">,
  { id }: { id: string },
): Promise<{ name: string; calendar: string }> {
  const { frame, sessions, cancelledDays } = await loadTimetable(scope, id);
  const revisedAt = new Date(frame.revisedAt);
  const since = fromDateColumn(new Date(frame.createdAt));
  const revision = Math.floor(revisedAt.getTime() / 1000);
  return {
    name: frame.name,
    calendar: routineCalendar({ frame, sessions, cancelledDays, since, revision, revisedAt }),
  };
}
