import type { CalendarDate } from "@/lib/calendar/date";

export function habitsPath(workspace: string): string {
  return `/w/${workspace}/habits`;
}

export function habitPath(workspace: string, id: string): string {
  return `${habitsPath(workspace)}/${id}`;
}

/** A day of a habit; `back` is where one came from, the habit's page unless said. */
export function dayPath(workspace: string, id: string, date: CalendarDate, back?: string): string {
  const path = `${habitPath(workspace, id)}/days/${date}`;
  return back === undefined ? path : `${path}?back=${encodeURIComponent(back)}`;
}
