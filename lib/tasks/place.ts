import "server-only";
import type { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { record } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";
import { holdTask } from "./hold";
import type { taskPlacing } from "./schema";
import { subjectOf } from "./subject";

type Write = Scope<"tasks:write">;

/** Puts a task right before or after another, in the order by hand. Throws not-found where either is missing. */
export async function placeTask(scope: Write, { id, past, to }: z.output<typeof taskPlacing>): Promise<void> {
  const task = await holdTask(scope, id);
  const position = (await between(scope, past, to)) ?? (await renumbered(scope, past, to));
  await scope.db.task.updateMany({
    where: { workspaceId: scope.workspaceId, id },
    data: { position, version: { increment: 1 } },
  });
  const versions = { version: { from: task.version, to: task.version + 1 } };
  await record(scope, "updated", subjectOf(task), {
    position: { from: task.position, to: position },
    ...versions,
  });
}

/** Half the way to the neighbour beyond; null where no number is left between the two. */
async function between(
  { db, workspaceId }: Write,
  past: string,
  to: "before" | "after",
): Promise<number | null> {
  const one = await db.task.findUnique({ where: { workspaceId_id: { workspaceId, id: past } } });
  if (!one) throw new AppError("not-found");
  const { position } = one;
  const [beyond, order] =
    to === "after" ? ([{ gt: position }, "asc"] as const) : ([{ lt: position }, "desc"] as const);
  const twins = await db.task.count({ where: { workspaceId, position } });
  const next = await db.task.findFirst({
    where: { workspaceId, position: beyond },
    orderBy: [{ position: order }, { id: order }],
    select: { position: true },
  });
  if (twins > 1) return null;
  if (!next) return position + (to === "after" ? 1 : -1);
  const middle = (position + next.position) / 2;
  return middle === position || middle === next.position ? null : middle;
}

/** After too many moves into one gap: all tasks get whole numbers, in the order in which they stand. */
async function renumbered(scope: Write, past: string, to: "before" | "after"): Promise<number> {
  const { db, workspaceId } = scope;
  await db.$executeRaw`
    UPDATE "Task" t SET position = placed.number FROM (
      SELECT id, row_number() OVER (ORDER BY position, id) AS number FROM "Task" WHERE "workspaceId" = ${workspaceId}::uuid
    ) placed WHERE t."workspaceId" = ${workspaceId}::uuid AND t.id = placed.id AND t.position <> placed.number`;
  const position = await between(scope, past, to);
  if (position === null) throw new AppError("conflict");
  return position;
}
