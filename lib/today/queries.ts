import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import type { Locale } from "@/lib/i18n/locale";
import { quoteOfDay } from "@/lib/quotes/queries";
import { loadTimetables } from "@/lib/routines/load";
import type { TodayInput } from "./schema";
import { datesAround, sessionsOfDay } from "./sessions";

type Read = Scope<"today:read">;

/** One day of the reader's, asked of the database side by side. */
export async function readToday(scope: Read, { date = scope.today }: TodayInput) {
  const { sessions, quote } = await readDay(scope, date, date, scope.locale ?? "en");
  return { date, sessions, habits: [], tasks: [], quote };
}

async function readDay(scope: Read, date: CalendarDate, until: CalendarDate, locale: Locale) {
  const [timetables, quote] = await Promise.all([
    loadTimetables(scope, datesAround(date, until)),
    quoteOfDay(scope, date, locale),
  ]);
  return { timetables, sessions: sessionsOfDay(timetables, date, scope), quote };
}

const AGENDA_DAYS = 7;

/** The same for a page, with what stands in the seven days after it. */
export async function readTodayPage(scope: Read, date: CalendarDate, locale: Locale) {
  const last = addDays(date, AGENDA_DAYS);
  const { timetables, sessions, quote } = await readDay(scope, date, last, locale);
  const agenda = Array.from({ length: AGENDA_DAYS }, (_, index) => {
    const day = addDays(date, index + 1);
    return { date: day, sessions: sessionsOfDay(timetables, day, scope) };
  });
  return { date, sessions, habits: [], tasks: [], quote, agenda };
}
