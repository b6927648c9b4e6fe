import "server-only";
import { can } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { ordersOfTomorrow } from "@/lib/groceries/repeats/coming";
import { habitRowsOfDay, habitsOfDay } from "@/lib/habits/day";
import type { KeptRow } from "@/lib/habits/kept-habit";
import type { Locale } from "@/lib/i18n/locale";
import { jsonRows } from "@/lib/platform/json-rows";
import { quoteOfDay } from "@/lib/quotes/queries";
import { type LoadedTimetable, timetablesInUse } from "@/lib/routines/load";
import { agendaDay } from "./agenda";
import { progressOf } from "./progress";
import { restingOn } from "./resting";
import type { TodayInput } from "./schema";
import { datesAround, sessionsOfDay, sessionsOfDays } from "./sessions";
import { type TaskRow, taskOfDay, taskRowsOfDays, tasksOn } from "./tasks";

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
  const [{ timetables, habits, tasks, quote, pauses }, orders] = await Promise.all([
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
    /** The pause of everything that holds on the day, where the reader keeps habits. */
    resting: restingOn(pauses, date),
    agenda: days.map((day, index) => agendaDay(day, later[index] ?? [], dueOn(day), scope.timeZone)),
    progress: progressOf(habits, owed),
    isNew: isEmpty && !(await holdsAnything(scope)),
  };
}

type DaysRow = { timetables: LoadedTimetable[]; habits: KeptRow[]; tasks: TaskRow[] };

/** One round trip: each of three would cost the app about as much as what it answers. */
async function readDays(scope: Read, from: CalendarDate, to: CalendarDate, locale: Locale) {
  const [[row], quote] = await Promise.all([
    scope.db.$queryRaw<[DaysRow]>`SELECT
      ${jsonRows(timetablesInUse(scope, datesAround(from, to)))} AS timetables,
      ${jsonRows(habitRowsOfDay(scope, from))} AS habits,
      ${jsonRows(taskRowsOfDays(scope, { from, to }))} AS tasks`,
    quoteOfDay(scope, from, locale),
  ]);
  const habits = await habitsOfDay(scope, row.habits, from);
  return {
    timetables: row.timetables,
    habits: habits.map(({ habit }) => habit),
    tasks: row.tasks.map((task) => taskOfDay(task, scope.today)),
    quote,
    pauses: row.habits[0]?.generalPauses ?? [],
  };
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
