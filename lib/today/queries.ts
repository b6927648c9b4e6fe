import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import type { Locale } from "@/lib/i18n/locale";
import { quoteOfDay } from "@/lib/quotes/queries";
import { loadTimetables } from "@/lib/routines/load";
import { agendaDay } from "./agenda";
import type { TodayInput } from "./schema";
import { datesAround, sessionsOfDay } from "./sessions";

type Read = Scope<"today:read">;
export type TodayPageDay = Awaited<ReturnType<typeof readTodayPage>>;

const AGENDA_DAYS = 7;

/** One day of the reader's: today unless said. */
export async function readToday(scope: Read, { date = scope.today }: TodayInput) {
  const { timetables, quote } = await readDays(scope, date, date, scope.locale ?? "en");
  return { date, sessions: sessionsOfDay(timetables, date, scope), habits: [], tasks: [], quote };
}

/** The same for a page, with what stands in the seven days after it. `isNew` in a workspace that holds nothing yet. */
export async function readTodayPage(scope: Read, date: CalendarDate, locale: Locale) {
  const { timetables, quote } = await readDays(scope, date, addDays(date, AGENDA_DAYS), locale);
  const agenda = Array.from({ length: AGENDA_DAYS }, (_, index) => addDays(date, index + 1)).map((day) =>
    agendaDay(day, sessionsOfDay(timetables, day, scope)),
  );
  return {
    date,
    sessions: sessionsOfDay(timetables, date, scope),
    quote,
    agenda,
    progress: { done: 0, all: 0 },
    isNew: timetables.length === 0,
  };
}

/** Asked of the database side by side: one round trip, whatever there is. */
async function readDays(scope: Read, from: CalendarDate, to: CalendarDate, locale: Locale) {
  const [timetables, quote] = await Promise.all([
    loadTimetables(scope, datesAround(from, to)),
    quoteOfDay(scope, from, locale),
  ]);
  return { timetables, quote };
}
