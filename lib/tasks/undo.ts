import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import type { RecordedChange } from "@/lib/events/queries";
import { record } from "@/lib/events/record";
import { undoing } from "@/lib/events/undo";
import { AppError } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";
import { updateTask } from "./mutations";
import { recordedTask } from "./recorded";
import { taskChanges } from "./schema";
import { subjectOf } from "./subject";

type Write = Scope<"tasks:write">;

const ofUpdate = z.looseObject({ version: z.object({ to: z.int() }) });
const wasFrom = z.object({ from: z.unknown() });
const undone = new Set(["updated", "completed", "reopened"]);

/**
 * Takes back the reader's own change of one task or of several. Throws not-found where it is nobody's or cannot be
 * undone, and conflict where a task was changed since.
 */
export const undoTask = undoing(async (scope: Write, change: RecordedChange): Promise<void> => {
  const { subject, verb, changes } = change;
  if (subject.kind !== "task") throw new AppError("not-found");
  if (verb === "deleted") return restore(scope, changes);
  const said = ofUpdate.safeParse(changes);
  if (!undone.has(verb) || !said.success) throw new AppError("not-found");
  const { version, ...fields } = said.data;
  const before = Object.entries(fields).flatMap(([field, value]) => {
    const was = wasFrom.safeParse(value);
    return field in taskChanges.shape && was.success ? [[field, was.data.from]] : [];
  });
  const input = taskChanges.parse({ id: subject.id, version: version.to, ...Object.fromEntries(before) });
  try {
    await updateTask(scope, input);
  } catch (error) {
    const isLate = error instanceof AppError && error.code === "conflict";
    throw isLate ? new AppError("conflict", { reason: "changedSince" }) : error;
  }
});

/** As it was, but of no theme and for nobody where that theme or member has gone since. */
async function restore(scope: Write, changes: unknown): Promise<void> {
  const said = recordedTask.safeParse(changes);
  if (!said.success) throw new AppError("not-found");
  const { db, workspaceId } = scope;
  const { themeId, assigneeId, repeat, ...task } = said.data.task.from;
  const [theme, assignee] = await Promise.all([
    themeId === null ? null : db.theme.findFirst({ where: { workspaceId, id: themeId } }),
    assigneeId === null ? null : db.member.findFirst({ where: { workspaceId, userId: assigneeId } }),
  ]);
  const { count } = await db.task.createMany({
    data: {
      ...task,
      workspaceId,
      themeId: theme?.id ?? null,
      assigneeId: assignee?.userId ?? null,
      repeat: repeat ?? Prisma.DbNull,
    },
    skipDuplicates: true,
  });
  if (count === 0) throw new AppError("conflict", { reason: "changedSince" });
  await record(scope, "restored", subjectOf(task));
}
