import "server-only";
import { can, roleOf } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { type CalendarDate, day } from "@/lib/calendar/date";
import { weekdays } from "@/lib/calendar/week";
import { bucketsOf } from "@/lib/habits/trend";
import { AppError } from "@/lib/platform/errors";
import { loadTimetables } from "@/lib/routines/load";
import { habitFigures, sumBetween } from "./habits";
import { insightsOf } from "./insights";
import { type HabitRow, type HourCount, habitRowsSql, hoursSql, loadMissing, trackOf } from "./load-habits";
import { spanBefore, spanOf, yearBefore } from "./range";
import { cancelledCourses, hoursByTheme } from "./routines";
import type { StatisticsInput } from "./schema";
import { firstTaskDay, loadTaskSums, taskFigures, withActive } from "./tasks";
import { busiestThemes, type ThemeRef, withThemes } from "./themes";
import { toldOf } from "./told";

type Read = Scope<"statistics:read">;
export type Statistics = Awaited<ReturnType<typeof readStatistics>>;

/** As early as a day can be. */
const EVER = day("1900-01-01");

/**
 * The workspace's tasks, themes and routines, and its habits as the caller keeps them, on `on` (today unless said) over
 * a range that ends then. One round of queries that count in PostgreSQL. Throws not-found for another's theme.
 */
export async function readStatistics(scope: Read, { range, on = scope.today, theme }: StatisticsInput) {
  const from = range === "all" ? null : spanOf(range, on, on).from;
  const [rows, missing, hours, sums, themeRows, timetables] = await Promise.all([
    scope.db.$queryRaw<{ row: HabitRow }[]>(habitRowsSql(scope, on, theme)),
    loadMissing(scope),
    scope.db.$queryRaw<HourCount[]>(hoursSql(scope, { from, to: on }, theme)),
    loadTaskSums(scope, { on, from, theme }),
    loadThemes(scope),
    loadTimetables(scope, { from: from ?? EVER, to: on }),
  ]);
  const themes = themeRows.map(({ routines: _, ...ref }) => ref);
  if (theme && !themes.some(({ id }) => id === theme)) throw new AppError("not-found");
  const keeps = can(roleOf(scope.role), "habits:tick");
  const tracks = rows.flatMap(({ row }) => trackOf(row, on, { missing, keeps }) ?? []);
  const first = earliest(on, [firstTaskDay(sums), ...tracks.map(({ history }) => history.plan.startsOn)]);
  const span = spanOf(range, on, first);
  const buckets = bucketsOf(range, first, on, scope.weekStart);
  const habits = habitFigures(tracks, { on, first, range: span, buckets, year: yearBefore(on) });
  const ofTheme = timetables.filter(({ frame }) => !theme || themeOf(themeRows, frame.id) === theme);
  const hoursAWeek = hoursByTheme(ofTheme, (id) => themeOf(themeRows, id), on);
  const { byTheme: habitsByTheme, ...restOfHabits } = habits;
  return {
    range,
    ...span,
    tasks: {
      ...taskFigures(sums, buckets),
      byTheme: withThemes(
        themes,
        sums.byTheme.map(({ themeId, ...counts }) => ({ themeId, ...withActive(counts) })),
      ),
    },
    habits: {
      ...restOfHabits,
      byTheme: withThemes(themes, habitsByTheme),
      hours: hours.map(({ weekday, ...rest }) => ({ weekday: weekdays[weekday] ?? "MO", ...rest })),
    },
    themes: busiestThemes(
      themes.filter(({ id }) => !theme || id === theme),
      { habits: habitsByTheme, tasks: sums.byTheme, hours: hoursAWeek },
    ),
    routines: {
      hoursAWeek: [...hoursAWeek.values()].reduce((sum, one) => sum + one, 0),
      byTheme: withThemes(
        themes,
        [...hoursAWeek].map(([themeId, hours]) => ({ themeId, hoursAWeek: hours })),
      ),
      cancelled: cancelledCourses(ofTheme, span),
    },
    insights: insightsOf(toldOf(habits, themes, sumBetween(tracks, spanBefore(range, span), on))),
  };
}

type Theme = ThemeRef & { routines: string[] };

function loadThemes({ db, workspaceId }: Read) {
  return db.$queryRaw<Theme[]>`
    SELECT t.id, t.name, t.color, ARRAY(SELECT r.id::text FROM "Routine" r
      WHERE r."workspaceId" = t."workspaceId" AND r."themeId" = t.id) AS routines
    FROM "Theme" t WHERE t."workspaceId" = ${workspaceId}::uuid ORDER BY lower(t.name), t.id`;
}

function themeOf(themes: Theme[], routine: string): string | null {
  return themes.find(({ routines }) => routines.includes(routine))?.id ?? null;
}

function earliest(on: CalendarDate, days: (CalendarDate | null)[]): CalendarDate {
  return days.reduce<CalendarDate>((first, one) => (one && one < first ? one : first), on);
}

/** Nothing to tell of yet. */
export function isEmpty({ tasks, habits, routines }: Statistics): boolean {
  return tasks.total + habits.active + habits.archived === 0 && routines.byTheme.length === 0;
}
