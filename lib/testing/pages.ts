import { createTranslator } from "next-intl";
import { day } from "@/lib/calendar/date";
import { weekOf } from "@/lib/calendar/week";
import { formatsOf } from "@/lib/i18n/formats";
import messages from "@/lib/i18n/messages/en.json";
import { pageWords } from "@/lib/pdf/page-words";
import { type Sheet, type TimetablePage, timetablePage } from "@/lib/pdf/timetable-page";
import { layoutTimetable, patternDays, weekToDraw } from "@/lib/routines/timetable";
import { type CancelledDay, type RoutineFrame, routineWeek, type SessionPattern } from "@/lib/routines/week";

export const sheet: Sheet = { paper: "a4", orientation: "landscape", ink: "color" };

const LINK = "https://rota.example/s/4fTq";
const PRINTED = day("2026-03-23");

/** The plain pattern of a routine, on A4 across and in colour unless said. */
export function patternPage(
  frame: RoutineFrame,
  sessions: SessionPattern[],
  said: Partial<Sheet> = {},
): TimetablePage {
  const timetable = layoutTimetable(frame, patternDays(sessions, "MO"));
  const words = pageWords(paper, english, "en", PRINTED, null);
  return timetablePage(frame, timetable, words, { ...sheet, link: LINK, ...said });
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
  const timetable = layoutTimetable(frame, weekToDraw(week, cancelledDays));
  const words = pageWords(paper, english, "en", PRINTED, week);
  return timetablePage(frame, timetable, words, { ...sheet, link: LINK, ...said });
}

const english = formatsOf("en", "h24");
const paper = createTranslator({ locale: "en", messages, namespace: "paper" });
