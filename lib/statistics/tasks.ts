import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { Prisma } from "@/lib/platform/prisma/client";
import { bucketIndex, type Span } from "./range";

export const priorities = ["high", "medium", "low"] as const;

type Counts = { total: number; completed: number };
type DayCount = [dayNumber: number, count: number];
type Where = { on: CalendarDate; from: CalendarDate | null; theme: string | undefined };

/** What PostgreSQL adds up of a workspace's tasks: whole numbers, and counts by day within the range. */
export type TaskSums = {
  byPriority: ({ priority: string } & Counts)[];
  byTheme: ({ themeId: string | null; completedInRange: number } & Counts)[];
  created: DayCount[];
  completed: DayCount[];
  /** Day number of the oldest task. */
  first: number | null;
  meanHours: number | null;
};

/**
 * The tasks that existed on `on`, as that day knew them: finished later is still active. A task is of the day on
 * which it was made in the reader's own time, and finished on its finisher's day. Without `from` the range is all time.
 */
export async function loadTaskSums(scope: Scope<"statistics:read">, where: Where): Promise<TaskSums> {
  const [row] = await scope.db.$queryRaw<[{ sums: TaskSums }]>(taskSumsSql(scope, where));
  return row.sums;
}

export function taskSumsSql(
  { workspaceId, userId }: Pick<Scope<"statistics:read">, "workspaceId" | "userId">,
  { on, from, theme }: Where,
): Prisma.Sql {
  return Prisma.sql`
    WITH task AS MATERIALIZED (
      SELECT t."themeId", t.priority, (t."createdAt" AT TIME ZONE u."timeZone" - u."dayStart"::interval)::date AS made,
        CASE WHEN t.status = 'done' AND t."completedOn" <= ${on}::date THEN t."completedOn" END AS finished,
        extract(epoch FROM t."completedAt" - t."createdAt") / 3600 AS hours
      FROM "Task" t JOIN "User" u ON u.id = ${userId}::uuid
      WHERE t."workspaceId" = ${workspaceId}::uuid ${theme ? Prisma.sql`AND t."themeId" = ${theme}::uuid` : Prisma.empty}
    ), known AS (
      SELECT *, finished >= coalesce(${from}::date, '-infinity') AS recent FROM task WHERE made <= ${on}::date
    )
    SELECT json_build_object(
      'byPriority', (SELECT coalesce(json_agg(p), '[]') FROM (
        SELECT priority, count(*) AS total, count(finished) AS completed FROM known GROUP BY priority) p),
      'byTheme', (SELECT coalesce(json_agg(t), '[]') FROM (
        SELECT "themeId", count(*) AS total, count(finished) AS completed,
          count(*) FILTER (WHERE recent) AS "completedInRange" FROM known GROUP BY "themeId") t),
      'created', (SELECT coalesce(json_agg(json_build_array(made - '1970-01-01', tasks)), '[]') FROM (
        SELECT made, count(*) AS tasks FROM known WHERE made >= coalesce(${from}::date, '-infinity') GROUP BY made) c),
      'completed', (SELECT coalesce(json_agg(json_build_array(finished - '1970-01-01', tasks)), '[]') FROM (
        SELECT finished, count(*) AS tasks FROM known WHERE recent GROUP BY finished) f),
      'first', (SELECT min(made) - '1970-01-01' FROM known),
      'meanHours', (SELECT avg(greatest(hours, 0)) FROM known WHERE recent)) AS sums`;
}

/** `completionRate` (0–1) is of all tasks so far; `created` and `completedInRange` are of the range. */
export function taskFigures(sums: TaskSums, buckets: Span[]) {
  const total = sumOf(sums.byPriority, ({ total }) => total);
  const completed = sumOf(sums.byPriority, ({ completed }) => completed);
  return {
    total,
    active: total - completed,
    completed,
    completionRate: total > 0 ? completed / total : null,
    created: sumOf(sums.created, ([, count]) => count),
    completedInRange: sumOf(sums.completed, ([, count]) => count),
    meanHoursToFinish: sums.meanHours,
    byPriority: priorities.map((priority) => {
      const found = sums.byPriority.find((counts) => counts.priority === priority);
      return { priority, ...withActive(found ?? { total: 0, completed: 0 }) };
    }),
    trend: trendOf(sums, buckets),
  };
}

export function firstTaskDay({ first }: TaskSums): CalendarDate | null {
  return first === null ? null : fromDayNumber(first);
}

export function withActive({ total, completed }: Counts) {
  return { total, active: total - completed, completed };
}

function trendOf(sums: TaskSums, buckets: Span[]) {
  const trend = buckets.map(({ from, to }) => ({ from, to, created: 0, completed: 0 }));
  const index = bucketIndex(buckets);
  const start = toDayNumber(buckets[0]?.from ?? fromDayNumber(0));
  for (const kind of ["created", "completed"] as const) {
    for (const [dayNumber, count] of sums[kind]) {
      const bucket = trend[index[dayNumber - start] ?? -1];
      if (bucket) bucket[kind] += count;
    }
  }
  return trend;
}

function sumOf<T>(all: T[], count: (one: T) => number): number {
  return all.reduce((sum, one) => sum + count(one), 0);
}
