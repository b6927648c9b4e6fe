import { day } from "@/lib/calendar/date";
import { weekOf } from "@/lib/calendar/week";
import { formatsOf } from "@/lib/i18n/formats";
import { type PageWords, type Sheet, type TimetablePage, timetablePage } from "@/lib/pdf/timetable-page";
import { layoutTimetable, patternDays, weekToDraw } from "@/lib/routines/timetable";
import { type CancelledDay, type RoutineFrame, routineWeek, type SessionPattern } from "@/lib/routines/week";

export const sheet: Sheet = { paper: "a4", orientation: "landscape", ink: "color" };

/** The plain pattern of a routine, on A4 across and in colour unless said. */
export function patternPage(
  frame: RoutineFrame,
  sessions: SessionPattern[],
  said: Partial<Sheet> = {},
): TimetablePage {
  const timetable = layoutTimetable(frame, patternDays(sessions, "MO"));
  const words = { ...englishWords, week: "Every week" };
  return timetablePage(frame, timetable, words, { ...sheet, link: "https://rota.example/s/4fTq", ...said });
}

/** The week in which `date` lies. */
export function weekPage(
  frame: RoutineFrame,
  sessions: SessionPattern[],
  date: string,
  cancelledDays: CancelledDay[] = [],
  said: Partial<Sheet> = {},
): TimetablePage {
  const week = routineWeek(frame, sessions, cancelledDays, weekOf(day(date), "MO"));
  const timetable = layoutTimetable(frame, weekToDraw(week, sessions, cancelledDays));
  const words = { ...englishWords, week: english.dates(week.from, week.to) };
  return timetablePage(frame, timetable, words, { ...sheet, link: "https://rota.example/s/4fTq", ...said });
}

const english = formatsOf("en", "h24");

const englishWords: PageWords = {
  language: "en",
  week: "Every week",
  printed: "Printed 23 March 2026",
  empty: "Nothing stands in this week.",
  missingLetters: "Some characters of {texts} have no letters in the bundled fonts.",
  weekday: (weekday) => english.weekday(weekday),
  date: (date) => english.date(date, "dayMonth"),
  time: (time) => english.time(time),
  span: (from, to) => `${english.time(from)}–${english.time(to)}`,
  everyWeeks: (count) => `every ${count} weeks`,
  dayCancelled: (reason) => reason ?? "Cancelled",
  cancelled: (reason) => (reason ? `Cancelled: ${reason}` : "Cancelled"),
  movedTo: (date, start) => `Moved to ${english.date(date, "short")}, ${english.time(start)}`,
  movedFrom: (date) => `Moved from ${english.date(date, "short")}`,
  changed: "This date only",
};
