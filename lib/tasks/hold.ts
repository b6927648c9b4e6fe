import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { Prisma, type Task } from "@/lib/platform/prisma/client";
import { mayChange } from "./task";

/**
 * The tasks as they are stored, held until the transaction's end, by id: whoever else would change one waits. Throws
 * not-found where one is missing, and forbidden where one is not the caller's to change.
 */
export async function holdTasks(scope: Scope<"tasks:write">, ids: string[]): Promise<Task[]> {
  const wanted = [...new Set(ids)].toSorted();
  const tasks = await scope.db.$queryRaw<Task[]>`
    SELECT * FROM "Task" WHERE "workspaceId" = ${scope.workspaceId}::uuid AND id IN (${Prisma.join(
      wanted.map((id) => Prisma.sql`${id}::uuid`),
    )}) ORDER BY id FOR NO KEY UPDATE`;
  if (tasks.length < wanted.length) throw new AppError("not-found");
  if (!tasks.every((task) => mayChange(scope, task))) throw new AppError("forbidden");
  return tasks;
}

export async function holdTask(scope: Scope<"tasks:write">, id: string): Promise<Task> {
  const [task] = await holdTasks(scope, [id]);
  if (!task) throw new AppError("not-found");
  return task;
}
