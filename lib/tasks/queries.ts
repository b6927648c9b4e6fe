import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { fromDateColumn } from "@/lib/calendar/date";
import { weekStart } from "@/lib/calendar/schema";
import { time } from "@/lib/calendar/time";
import { AppError } from "@/lib/platform/errors";
import type { Page } from "@/lib/platform/page";
import { Prisma, type Task } from "@/lib/platform/prisma/client";
import { schedule } from "@/lib/recurrence/schema";
import { afterKey, cursorOf, orderOf } from "./order";
import type { TaskList } from "./schema";
import { type ChecklistItem, priorities, progressOf, statuses } from "./task";
import { searchFor } from "./words";

export type TaskRecord = ReturnType<typeof taskRecord>;

const priority = z.enum(priorities);
const taskStatus = z.enum(statuses);
const checklist = z.array(z.object({ id: z.string(), text: z.string(), done: z.boolean() }));

export function taskRecord(task: Task) {
  const items: ChecklistItem[] = checklist.parse(task.checklist);
  const status = taskStatus.parse(task.status);
  return {
    id: task.id,
    title: task.title,
    notes: task.notes,
    priority: priority.parse(task.priority),
    status,
    dueOn: task.dueOn && fromDateColumn(task.dueOn),
    dueAt: task.dueAt === null ? null : time(task.dueAt),
    themeId: task.themeId,
    assigneeId: task.assigneeId,
    checklist: items,
    progress: progressOf(status, items),
    repeat: task.repeat === null ? null : schedule.parse(task.repeat),
    position: task.position,
    createdById: task.createdById,
    completedAt: task.completedAt,
    completedOn: task.completedOn && fromDateColumn(task.completedOn),
    completedById: task.completedById,
    previousId: task.previousId,
    createdAt: task.createdAt,
    updatedAt: task.updatedAt,
    version: task.version,
  };
}

type Dated = "dueOn" | "completedOn" | "repeatFrom" | "completedAt" | "createdAt" | "updatedAt";

/** A task's row as JSON has it: days and instants are texts. */
export type TaskJson = {
  [Field in keyof Task]: Field extends Dated ? string | Extract<Task[Field], null> : Task[Field];
};

export function taskOf(row: TaskJson): Task {
  const dated = <T extends string | null>(text: T) => (text === null ? null : new Date(text));
  return {
    ...row,
    dueOn: dated(row.dueOn),
    completedOn: dated(row.completedOn),
    repeatFrom: dated(row.repeatFrom),
    completedAt: dated(row.completedAt),
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
  };
}

/** Where the phase of a task's schedule is counted from, and by whose week. */
export function phaseOf(task: Task) {
  return {
    repeatFrom: task.repeatFrom && fromDateColumn(task.repeatFrom),
    weekStart: weekStart.parse(task.weekStart),
  };
}

export async function readTask(
  { db, workspaceId }: Scope<"tasks:read">,
  { id }: { id: string },
): Promise<TaskRecord> {
  const task = await db.task.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
  if (!task) throw new AppError("not-found");
  return taskRecord(task);
}

/** A page of tasks, in any order of lib/tasks/order.ts: its cost is that of the page, however many there are. */
export async function listTasks(scope: Scope<"tasks:read">, asked: TaskList): Promise<Page<TaskRecord>> {
  const { limit, cursor } = asked;
  const { by, key } = orderOf(asked);
  const rows = await scope.db.$queryRaw<(Task & { key: unknown })[]>`
    ${foundBy(scope, asked)} SELECT t.*, ${key} AS key FROM "Task" t
    WHERE t."workspaceId" = ${scope.workspaceId}::uuid ${filtersOf(scope, asked)} ${afterKey(asked, cursor)}
    ORDER BY ${by} LIMIT ${limit + 1}`;
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map(taskRecord),
    nextCursor: rows.length > limit && last ? cursorOf(asked, last.key) : null,
  };
}

/** How many are active, and of these overdue. */
export async function countTasks({ db, workspaceId, today }: Scope<"tasks:read">) {
  const [counts] = await db.$queryRaw<[{ active: number; overdue: number }]>`
    SELECT count(*)::int AS active, (count(*) FILTER (WHERE t."dueOn" < ${today}::date))::int AS overdue
    FROM "Task" t WHERE t."workspaceId" = ${workspaceId}::uuid AND t.status IN ('open', 'inProgress')`;
  return counts;
}

/** As the index of words has it. */
const TEXT = Prisma.sql`t.title || ' ' || coalesce(t.notes, '')`;

/** Found before anything is sorted: PostgreSQL guesses that words are common, and would read the whole order for a rare one. */
function foundBy({ workspaceId }: Scope<"tasks:read">, { q }: TaskList): Prisma.Sql {
  const { words } = searchFor(q ?? "");
  if (words === null) return Prisma.empty;
  return Prisma.sql`WITH found AS MATERIALIZED (SELECT t.id FROM "Task" t
    WHERE t."workspaceId" = ${workspaceId}::uuid AND to_tsvector('simple', ${TEXT}) @@ to_tsquery('simple', ${words}))`;
}

function filtersOf({ today }: Scope<"tasks:read">, { status, priority, theme, q }: TaskList): Prisma.Sql {
  const search = searchFor(q ?? "");
  const conditions = [
    status === "active" && Prisma.sql`t.status IN ('open', 'inProgress')`,
    status === "overdue" && Prisma.sql`t.status IN ('open', 'inProgress') AND t."dueOn" < ${today}::date`,
    status && status !== "active" && status !== "overdue" && Prisma.sql`t.status = ${status}`,
    priority && Prisma.sql`t.priority = ${priority}`,
    theme && (theme === "none" ? Prisma.sql`t."themeId" IS NULL` : Prisma.sql`t."themeId" = ${theme}::uuid`),
    search.words !== null && Prisma.sql`t.id IN (SELECT id FROM found)`,
    ...search.parts.map((part) => Prisma.sql`strpos(lower(${TEXT}), ${part}) > 0`),
  ].filter((condition) => typeof condition === "object");
  return conditions.length > 0 ? Prisma.sql`AND ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
}
