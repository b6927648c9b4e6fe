import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { toDateColumn } from "@/lib/calendar/date";
import { cameWith, recordTogether } from "@/lib/events/record";
import { Prisma, type Task } from "@/lib/platform/prisma/client";
import { schedule } from "@/lib/recurrence/schema";
import { phaseOf, taskRecord } from "./queries";
import { dueAgain } from "./repeat";
import { taskInput } from "./schema";
import { subjectOf } from "./subject";

type Write = Scope<"tasks:write">;

/** What a task's row says once it is done, or done no longer. Its day is the finisher's own. */
export function finishedColumns({ now, today, userId }: Write, done: boolean) {
  return done
    ? { completedAt: now, completedOn: toDateColumn(today), completedById: userId }
    : { completedAt: null, completedOn: null, completedById: null };
}

/** The next of each repeating task that was just finished; once, however often one is finished. */
export async function makeNext(scope: Write, finished: Task[]): Promise<void> {
  const nexts = finished.flatMap((task) => nextOf(scope, task) ?? []);
  if (nexts.length === 0) return;
  const made = await scope.db.task.createManyAndReturn({
    data: nexts,
    skipDuplicates: true,
  });
  await recordTogether(
    scope,
    made.map((task) => ({
      verb: "created",
      subject: subjectOf(task),
      changes: cameWith(taskInput.shape, taskRecord(task)),
    })),
  );
}

/** Takes back what finishing made of these, where nobody has touched it since. */
export async function takeBackNext(scope: Write, reopened: { id: string }[]): Promise<void> {
  const { db, workspaceId } = scope;
  const untouched = { version: 1, status: { not: "done" } };
  const nexts = await db.task.findMany({
    where: { workspaceId, previousId: { in: reopened.map(({ id }) => id) }, ...untouched },
    select: { id: true, title: true },
  });
  if (nexts.length === 0) return;
  await db.task.deleteMany({ where: { workspaceId, id: { in: nexts.map(({ id }) => id) }, ...untouched } });
  await recordTogether(
    scope,
    nexts.map((task) => ({ verb: "takenBack", subject: subjectOf(task) })),
  );
}

function nextOf({ today, now }: Write, task: Task) {
  if (task.repeat === null) return null;
  const repeat = schedule.parse(task.repeat);
  const { repeatFrom, weekStart } = phaseOf(task);
  const { dueOn, checklist } = taskRecord(task);
  const start = repeatFrom ?? dueOn ?? today;
  const due = dueAgain({ repeat, repeatFrom: start, weekStart, dueOn }, today);
  if (due === null) return null;
  return {
    workspaceId: task.workspaceId,
    createdById: task.createdById,
    assigneeId: task.assigneeId,
    themeId: task.themeId,
    title: task.title,
    notes: task.notes,
    priority: task.priority,
    dueOn: toDateColumn(due),
    dueAt: task.dueAt,
    checklist: checklist.map((item) => ({ ...item, done: false })),
    position: task.position,
    repeat: task.repeat ?? Prisma.DbNull,
    repeatFrom: toDateColumn(start),
    weekStart,
    previousId: task.id,
    createdAt: now,
  };
}
