import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { toDateColumn } from "@/lib/calendar/date";
import { recordTogether } from "@/lib/events/record";
import type { Prisma, Task } from "@/lib/platform/prisma/client";
import { assertTheme } from "@/lib/themes/queries";
import { finishedColumns, makeNext } from "./finish";
import { holdTasks } from "./hold";
import { deletionOf, updateOf } from "./mutations";
import { taskRecord } from "./queries";
import type { TasksChange } from "./schema";
import { subjectOf } from "./subject";

type Write = Scope<"tasks:write">;

/** Completes, moves or deletes several at once, all or none, each with a line in the log. Throws as one change does. */
export async function changeTasks(scope: Write, { ids, change, theme, dueOn }: TasksChange): Promise<void> {
  const tasks = await holdTasks(scope, ids);
  if (change === "delete") return deleteAll(scope, tasks);
  if (change === "complete") {
    const open = tasks.filter(({ status }) => status !== "done");
    await makeNext(scope, await update(scope, open, { status: "done", ...finishedColumns(scope, true) }));
    return;
  }
  if (theme !== "none") await assertTheme(scope, theme);
  const themeId = theme === "none" ? null : theme;
  if (themeId === undefined && dueOn === undefined) return;
  await update(scope, tasks, {
    ...(themeId !== undefined && { themeId }),
    ...(dueOn !== undefined && { dueOn: toDateColumn(dueOn) }),
  });
}

async function update(
  scope: Write,
  tasks: Task[],
  data: Prisma.TaskUncheckedUpdateManyInput,
): Promise<Task[]> {
  const before = new Map(tasks.map((task) => [task.id, taskRecord(task)]));
  const updated = await scope.db.task.updateManyAndReturn({
    where: { workspaceId: scope.workspaceId, id: { in: [...before.keys()] } },
    data: { ...data, version: { increment: 1 } },
  });
  const lines = updated.flatMap((task) => {
    const was = before.get(task.id);
    return was ? [{ ...updateOf(was, taskRecord(task)), subject: subjectOf(task) }] : [];
  });
  await recordTogether(scope, lines);
  return updated;
}

async function deleteAll(scope: Write, tasks: Task[]): Promise<void> {
  const ids = tasks.map(({ id }) => id);
  await scope.db.task.deleteMany({ where: { workspaceId: scope.workspaceId, id: { in: ids } } });
  await recordTogether(
    scope,
    tasks.map((task) => ({ verb: "deleted", subject: subjectOf(task), changes: deletionOf(task) })),
  );
}
