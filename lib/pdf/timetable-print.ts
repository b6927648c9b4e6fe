import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Download } from "@/lib/auth/download";
import { consume } from "@/lib/auth/limits";
import type { Scope } from "@/lib/auth/scope";
import { siteOrigin } from "@/lib/auth/site";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { calendarDate } from "@/lib/calendar/schema";
import { weekOf } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import { type LoadedTimetable, loadTimetable } from "@/lib/routines/load";
import { sessionsOfPattern } from "@/lib/routines/pattern";
import { layoutTimetable, patternDays, weekToDraw } from "@/lib/routines/timetable";
import { routineWeek } from "@/lib/routines/week";
import { contentDisposition } from "./file-name";
import { pageWords } from "./page-words";
import { renderPdf, renderPng } from "./render";
import { timetableLink } from "./timetable-link";
import { type TimetablePage, timetablePage } from "./timetable-page";

type Read = Scope<"routines:read">;
type Week = { from: CalendarDate; to: CalendarDate; days: CalendarDate[] };

/** `week` is any date in it; without one, or with its name, it is the plain pattern. */
export const printInput = z.strictObject({
  id: z.uuid(),
  week: calendarDate.or(z.literal("pattern")).optional(),
  paper: z.enum(["a4", "letter"]).default("a4"),
  orientation: z.enum(["landscape", "portrait"]).default("landscape"),
  ink: z.enum(["color", "mono"]).default("color"),
});
type PrintInput = z.output<typeof printInput>;

/** Throws not-found, too-many-requests, and busy while too many sheets wait to be drawn. */
export async function printPdf(scope: Read, input: PrintInput): Promise<Download> {
  const page = await pageOf(scope, input);
  return asDownload(await renderPdf(page), page, "application/pdf", "pdf");
}

/** The same sheet as a picture, at twice the size. */
export async function printPng(scope: Read, input: PrintInput): Promise<Download> {
  const page = await pageOf(scope, input);
  return asDownload(await renderPng(page), page, "image/png", "png");
}

async function pageOf(scope: Read, { id, week: date, ...sheet }: PrintInput): Promise<TimetablePage> {
  await consume("downloadsPerUser", scope.userId);
  const week = date && date !== "pattern" ? weekAround(date, scope) : null;
  const [timetable, words, link] = await Promise.all([
    loadTimetable(scope, id, week ? { from: addDays(week.from, -1), to: week.to } : undefined),
    wordsFor(scope, week),
    timetableLink(scope, id, await siteOrigin()),
  ]);
  const layout = layoutTimetable(timetable.frame, daysToDraw(scope, timetable, week));
  return timetablePage(timetable.frame, layout, words, { ...sheet, link });
}

function weekAround(date: CalendarDate, { weekStart }: Read): Week {
  const days = weekOf(date, weekStart);
  return { from: days[0] ?? date, to: days[6] ?? date, days };
}

function daysToDraw(scope: Read, { frame, sessions, cancelledDays }: LoadedTimetable, week: Week | null) {
  if (!week) return patternDays(sessionsOfPattern(sessions, scope.today), scope.weekStart);
  return weekToDraw(routineWeek(frame, sessions, cancelledDays, week.days), cancelledDays);
}

async function wordsFor({ today }: Read, week: Week | null) {
  const [t, formats, language] = await Promise.all([getTranslations("paper"), getFormats(), getLocale()]);
  return pageWords(t, formats, language, today, week);
}

function asDownload(bytes: Uint8Array, page: TimetablePage, mediaType: string, extension: string): Download {
  return { body: new Uint8Array(bytes), mediaType, disposition: contentDisposition(page.title, extension) };
}
