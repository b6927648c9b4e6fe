import type { CalendarDate } from "@/lib/calendar/date";

/** A workspace's day: today's has no date in its address, so that it moves on at midnight. */
export function dayPath(workspace: string, date: CalendarDate, today: CalendarDate): string {
  return date === today ? `/w/${workspace}/today` : `/w/${workspace}/today?date=${date}`;
}
