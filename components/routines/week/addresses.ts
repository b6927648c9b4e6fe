import { type CalendarDate, isCalendarDate } from "@/lib/calendar/date";
import type { TimeOfDay } from "@/lib/calendar/time";
import type { Weekday } from "@/lib/calendar/week";

export type Place = { workspace: string; routine: string };

/** Where a week is looked at: in its workspace, or by a share link's token, and then nothing leads further. */
export type WeekPlace = Place | { share: string };

export function routinePath(place: WeekPlace): string {
  return "share" in place ? `/s/${place.share}` : `/w/${place.workspace}/routines/${place.routine}`;
}

export function weekPath(place: WeekPlace, week?: CalendarDate | "pattern"): string {
  return week ? `${routinePath(place)}?week=${week}` : routinePath(place);
}

/** The plain pattern, from a week to which it leads back. */
export function patternPath(place: WeekPlace, of: CalendarDate): string {
  return `${weekPath(place, "pattern")}&of=${of}`;
}

/** The week, or the plain pattern, that shows a column; a column's key is its date or its weekday. */
export function columnPath(place: WeekPlace, key: string | undefined): string {
  if (!key) return routinePath(place);
  return isCalendarDate(key)
    ? `${routinePath(place)}?day=${key}`
    : `${routinePath(place)}?week=pattern&day=${key}`;
}

/** A session, on its original date where it has one; `at` is the column to come back to. */
export function sessionPath(
  place: Place,
  id: string,
  date: CalendarDate | null,
  at: string,
  step: "" | "/move" | "/edit" = "",
): string {
  const query = date === null ? `at=${at}` : date === at ? `date=${date}` : `date=${date}&at=${at}`;
  return `${routinePath(place)}/sessions/${id}${step}?${query}`;
}

export function newSessionPath(place: Place, weekday?: Weekday, start?: TimeOfDay, at?: string): string {
  const said = Object.entries({ weekday, start, at }).flatMap(([name, value]) =>
    value ? [`${name}=${value}`] : [],
  );
  return `${routinePath(place)}/sessions/new${said.length > 0 ? `?${said.join("&")}` : ""}`;
}

export function dayPath(place: Place, date: CalendarDate): string {
  return `${routinePath(place)}/days/${date}`;
}

/** Where a week, or the plain pattern, is made ready for paper. */
export function printPath(place: Place, week: CalendarDate | "pattern"): string {
  return `${routinePath(place)}/print?week=${week}`;
}
