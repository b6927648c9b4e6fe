import "server-only";
import { z } from "zod";
import { formSchema, inputOf } from "@/lib/auth/form-fields";
import type { Scope } from "@/lib/auth/scope";
import { calendarDate } from "@/lib/calendar/schema";
import { AppError } from "@/lib/platform/errors";
import { phaseOf, taskRecord } from "./queries";
import { type Repeating, repeatsFrom } from "./repeat";
import { taskForm } from "./schema";

type Read = Scope<"tasks:read">;
export type MaybeRepeating = Omit<Repeating, "repeat"> & { repeat: Repeating["repeat"] | null };

/** Of a task's form, what its days hang on; `id` is that of a task that is being changed. */
const askedOf = z.object({
  id: z.uuid().optional(),
  dueOn: calendarDate.nullish(),
  schedule: taskForm.shape.schedule,
});

/** What a form comes to as far as it is filled in; null where that cannot be told yet. */
export async function previewRepeat(scope: Read, typed: FormData): Promise<MaybeRepeating | null> {
  const asked = formSchema(askedOf).safeParse(inputOf(askedOf, typed));
  if (!asked.success) return null;
  const { id, dueOn = null, schedule: repeat } = asked.data;
  const start = dueOn ?? scope.today;
  if (!id) return { repeat, repeatFrom: start, weekStart: scope.weekStart, dueOn };
  const before = await readRepeating(scope, { id });
  return { ...before, repeat, dueOn, repeatFrom: repeat ? repeatsFrom(before, repeat, start) : start };
}

/** How a task repeats, and from where that is counted. Throws not-found. */
export async function readRepeating(
  { db, workspaceId, today }: Read,
  { id }: { id: string },
): Promise<MaybeRepeating> {
  const task = await db.task.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
  if (!task) throw new AppError("not-found");
  const { repeat, dueOn } = taskRecord(task);
  const { repeatFrom, weekStart } = phaseOf(task);
  return { repeat, dueOn, weekStart, repeatFrom: repeatFrom ?? dueOn ?? today };
}
