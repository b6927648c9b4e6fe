import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { type CalendarDate, toDateColumn } from "@/lib/calendar/date";
import { type Changes, cameWith, changesBetween, record, wentWith } from "@/lib/events/record";
import { defined } from "@/lib/platform/defined";
import { AppError, invalid } from "@/lib/platform/errors";
import { Prisma, type Task } from "@/lib/platform/prisma/client";
import type { Schedule } from "@/lib/recurrence/schema";
import { assertTheme } from "@/lib/themes/queries";
import { assertMember } from "./assignee";
import { finishedColumns, makeNext, takeBackNext } from "./finish";
import { holdTask } from "./hold";
import { phaseOf, type TaskRecord, taskRecord } from "./queries";
import { repeatsFrom } from "./repeat";
import { type TaskChanges, type TaskInput, taskInput } from "./schema";
import { subjectOf } from "./subject";

type Write = Scope<"tasks:write">;

/** Without a position it comes last. Throws invalid for a time without a day, and for a theme or assignee of elsewhere. */
export async function createTask(
  scope: Write,
  { position, checklist, repeat, ...fields }: TaskInput,
): Promise<TaskRecord> {
  const { db, workspaceId, userId, weekStart, now, today } = scope;
  assertTimeHasDay(fields);
  await assertTheme(scope, fields.themeId);
  await assertMember(scope, fields.assigneeId);
  const task = await db.task.create({
    data: {
      ...defined(fields),
      ...dueColumn(fields),
      ...(repeat !== undefined && repeatColumns(repeat, repeat && (fields.dueOn ?? today))),
      ...(fields.status === "done" && finishedColumns(scope, true)),
      checklist: withIds(checklist),
      position: position ?? (await lastPosition(scope)) + 1,
      workspaceId,
      createdById: userId,
      weekStart,
      createdAt: now,
    },
  });
  if (fields.status === "done") await makeNext(scope, [task]);
  const made = taskRecord(task);
  await record(scope, "created", subjectOf(made), cameWith(taskInput.shape, made));
  return made;
}

/**
 * Finishing a repeating task makes the next one; reopening takes that back if nobody has touched it. Without its day a
 * task has no time either. Throws not-found, forbidden, invalid, and conflict with the stored record for an old `version`.
 */
export async function updateTask(
  scope: Write,
  { id, version, ...changes }: TaskChanges,
): Promise<TaskRecord> {
  const stored = await holdTask(scope, id);
  const before = taskRecord(stored);
  if (version !== undefined && version !== before.version)
    throw new AppError("conflict", { current: before });
  const { repeat, checklist, ...given } = defined(changes);
  if (given.dueOn === null && given.dueAt === undefined) given.dueAt = null;
  assertTimeHasDay({ ...before, ...given });
  if (given.themeId !== before.themeId) await assertTheme(scope, given.themeId);
  if (given.assigneeId !== before.assigneeId) await assertMember(scope, given.assigneeId);

  const done = given.status === undefined ? undefined : given.status === "done";
  const turned = done !== undefined && done !== (before.status === "done");
  const after = await scope.db.task.update({
    where: { workspaceId_id: { workspaceId: scope.workspaceId, id } },
    data: {
      ...given,
      ...dueColumn(given),
      ...(repeat !== undefined && repeatColumns(repeat, anchorOf(scope, stored, repeat, given.dueOn))),
      ...(checklist && { checklist: withIds(checklist) }),
      ...(turned && finishedColumns(scope, done)),
      version: { increment: 1 },
    },
  });
  if (turned) await (done ? makeNext : takeBackNext)(scope, [after]);
  await recordUpdate(scope, before, taskRecord(after));
  return taskRecord(after);
}

export async function deleteTask(scope: Write, { id }: { id: string }): Promise<void> {
  const task = await holdTask(scope, id);
  await scope.db.task.deleteMany({ where: { workspaceId: scope.workspaceId, id } });
  await record(scope, "deleted", subjectOf(task), deletionOf(task));
}

/** What it was, for who reads the log, and its whole row, for an Undo. */
export function deletionOf(task: Task): Changes {
  return { ...wentWith(taskInput.shape, taskRecord(task)), task: { from: task } };
}

/** What was, what is, and by their versions whether an Undo comes too late. */
export function updateOf(before: TaskRecord, after: TaskRecord): { verb: string; changes: Changes } {
  const { updatedAt: _, completedAt: __, progress: ___, ...told } = after;
  const changes = changesBetween(before, told);
  const isDone = after.status === "done";
  if (isDone === (before.status === "done")) return { verb: "updated", changes };
  return { verb: isDone ? "completed" : "reopened", changes };
}

async function recordUpdate(scope: Write, before: TaskRecord, after: TaskRecord): Promise<void> {
  const { verb, changes } = updateOf(before, after);
  await record(scope, verb, subjectOf(after), changes);
}

function anchorOf({ today }: Write, stored: Task, repeat: Schedule | null, dueOn?: CalendarDate | null) {
  if (repeat === null) return null;
  const before = taskRecord(stored);
  const start = (dueOn === undefined ? before.dueOn : dueOn) ?? today;
  return repeatsFrom({ repeat: before.repeat, repeatFrom: phaseOf(stored).repeatFrom }, repeat, start);
}

function repeatColumns(repeat: Schedule | null, from: CalendarDate | null) {
  return { repeat: repeat ?? Prisma.DbNull, repeatFrom: from && toDateColumn(from) };
}

/** Days as Prisma's `date` columns take them; what was not given stays away. */
export function dueColumn({ dueOn }: { dueOn?: CalendarDate | null | undefined }) {
  return dueOn === undefined ? {} : { dueOn: dueOn && toDateColumn(dueOn) };
}

function assertTimeHasDay({ dueOn, dueAt }: { dueOn?: unknown; dueAt?: unknown }): void {
  if (dueAt && !dueOn) throw invalid("dueAt", "dueAtNeedsDay");
}

/** Each item keeps its id; two may not share one. */
function withIds(items: { id?: string | undefined; text: string; done: boolean }[]) {
  const taken = new Set<string>();
  return items.map(({ id, text, done }) => {
    const own = id && !taken.has(id) ? id : crypto.randomUUID();
    taken.add(own);
    return { id: own, text, done };
  });
}

async function lastPosition({ db, workspaceId }: Write): Promise<number> {
  const { _max } = await db.task.aggregate({ where: { workspaceId }, _max: { position: true } });
  return _max.position ?? 0;
}
