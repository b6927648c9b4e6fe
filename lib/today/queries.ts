import "server-only";
import { can } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { ordersOfTomorrow } from "@/lib/groceries/repeats/coming";
import { loadHabitsOfDay } from "@/lib/habits/day";
import type { Locale } from "@/lib/i18n/locale";
import { quoteOfDay } from "@/lib/quotes/queries";
import { loadTimetables } from "@/lib/routines/load";
import { agendaDay } from "./agenda";
import { progressOf } from "./progress";
import type { TodayInput } from "./schema";
import { datesAround, sessionsOfDay, sessionsOfDays } from "./sessions";
import { loadTasksOfDays, tasksOn } from "./tasks";

type Read = Scope<"today:read">;
export type TodayPageDay = Awaited<ReturnType<typeof readTodayPage>>;

const AGENDA_DAYS = 7;

/** One day of the reader's: today unless said. */
export async function readToday(scope: Read, { date = scope.today }: TodayInput) {
  const { timetables, habits, tasks, quote } = await readDays(scope, date, date, scope.locale ?? "en");
  const sessions = sessionsOfDay(timetables, date, scope);
  return { date, sessions, habits, tasks: tasksOn(tasks, date, scope.today), quote };
}

/** The same for a page, with what stands in the seven days after it. `isNew` in a workspace that holds nothing yet. */
export async function readTodayPage(scope: Read, date: CalendarDate, locale: Locale) {
  const days = Array.from({ length: AGENDA_DAYS }, (_, index) => addDays(date, index + 1));
  const [{ timetables, habits, tasks, quote }, orders] = await Promise.all([
    readDays(scope, date, addDays(date, AGENDA_DAYS), locale),
    date === scope.today && can(scope.role, "orders:write") ? ordersOfTomorrow(scope) : [],
  ]);
  const [sessions = [], ...later] = sessionsOfDays(timetables, [date, ...days], scope);
  const dueOn = (day: CalendarDate) => tasks.filter((task) => task.dueOn === day && task.status !== "done");
  const owed = tasksOn(tasks, date, scope.today);
  const isEmpty = timetables.length + habits.length + tasks.length === 0;
  return {
    date,
    sessions,
    habits,
    tasks: owed,
    quote,
    orders,
    agenda: days.map((day, index) => agendaDay(day, later[index] ?? [], dueOn(day), scope.timeZone)),
    progress: progressOf(habits, owed),
    isNew: isEmpty && !(await holdsAnything(scope)),
  };
}

/** Asked of the database side by side. */
async function readDays(scope: Read, from: CalendarDate, to: CalendarDate, locale: Locale) {
  const [timetables, habits, tasks, quote] = await Promise.all([
    loadTimetables(scope, datesAround(from, to)),
    loadHabitsOfDay(scope, from),
    loadTasksOfDays(scope, { from, to }),
    quoteOfDay(scope, from, locale),
  ]);
  return { timetables, habits: habits.map(({ habit }) => habit), tasks, quote };
}

async function holdsAnything({ db, workspaceId }: Read): Promise<boolean> {
  const where = { workspaceId };
  const found = await Promise.all([
    db.routine.findFirst({ where, select: { id: true } }),
    db.habit.findFirst({ where, select: { id: true } }),
    db.task.findFirst({ where, select: { id: true } }),
  ]);
  return found.some((record) => record !== null);
}
