import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { Prisma } from "@/lib/platform/prisma/client";
import { type TaskJson, taskOf, taskRecord } from "@/lib/tasks/queries";

/** A task with the colour and name of its theme; `overdue` by the reader's today. */
export type TaskOfDay = ReturnType<typeof taskOfDay>;

export type TaskRow = TaskJson & { themeName: string | null; themeColor: string | null };
type Range = { from: CalendarDate; to: CalendarDate };

/** So many open ones are shown on a day; a list has the rest. */
const MOST = 200;

/**
 * The query of the reader's tasks, and those that are nobody's: open ones due from `from` to `to`, before them what is
 * overdue if `from` is today, and what was finished on `from`. In the order in which they fall due; `taskOfDay` reads its
 * rows.
 */
export function taskRowsOfDays(
  { workspaceId, userId, today }: Omit<Scope<"tasks:read">, "db">,
  { from, to }: Range,
): Prisma.Sql {
  const mine = Prisma.sql`t."workspaceId" = ${workspaceId}::uuid
    AND (t."assigneeId" IS NULL OR t."assigneeId" = ${userId}::uuid)`;
  const since = from === today ? Prisma.empty : Prisma.sql`AND t."dueOn" >= ${from}::date`;
  return Prisma.sql`
    SELECT t.*, theme.name AS "themeName", theme.color AS "themeColor" FROM (
      (SELECT t.* FROM "Task" t WHERE ${mine} AND t.status IN ('open', 'inProgress')
        AND t."dueOn" <= ${to}::date ${since} ORDER BY t."dueOn", t."dueAt", t.id LIMIT ${MOST})
      UNION ALL
      (SELECT t.* FROM "Task" t WHERE ${mine} AND t."completedOn" = ${from}::date
        ORDER BY t."completedAt" LIMIT ${MOST})) t
    LEFT JOIN "Theme" theme ON theme."workspaceId" = t."workspaceId" AND theme.id = t."themeId"
    ORDER BY t."dueOn", t."dueAt", t.id`;
}

export function taskOfDay({ themeName, themeColor, ...row }: TaskRow, today: CalendarDate) {
  const record = taskRecord(taskOf(row));
  return {
    ...record,
    theme: themeName === null || themeColor === null ? null : { name: themeName, color: themeColor },
    overdue: record.status !== "done" && record.dueOn !== null && record.dueOn < today,
  };
}

/** Those of them that belong to one day: due on it, finished on it, or overdue where it is today. */
export function tasksOn(tasks: TaskOfDay[], date: CalendarDate, today: CalendarDate): TaskOfDay[] {
  return tasks.filter(({ status, dueOn, completedOn }) =>
    status === "done"
      ? completedOn === date
      : dueOn !== null && (dueOn === date || (date === today && dueOn < date)),
  );
}
