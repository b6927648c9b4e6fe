import "server-only";
import { z } from "zod";
import type { WorkspaceScope } from "@/lib/auth/scope";
import { readOwnChanges } from "@/lib/events/queries";

const verbs = z.enum(["completed", "reopened", "updated", "deleted"]);

/** What was just done to one task or several, in the terms of a sentence that offers to undo it. */
export type TaskOffer = { change: string; title: string; count: number; done: z.output<typeof verbs> };

/** The reader's own change that an address names; null for one that is nobody's, or that cannot be undone. */
export async function readTaskOffer(scope: WorkspaceScope, asked: unknown): Promise<TaskOffer | null> {
  const id = z.uuid().safeParse(asked);
  const changes = id.success ? await readOwnChanges(scope, { id: id.data }) : [];
  const [last] = changes;
  const done = verbs.safeParse(last?.verb);
  if (last?.subject.kind !== "task" || !done.success) return null;
  return { change: last.id, title: last.subject.title, count: changes.length, done: done.data };
}
