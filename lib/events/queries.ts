import "server-only";
import { z } from "zod";
import type { WorkspaceScope } from "@/lib/auth/scope";
import { type CalendarDate, toDateColumn } from "@/lib/calendar/date";
import { idsFrom } from "@/lib/platform/id";
import type { Event } from "@/lib/platform/prisma/client";
import { BATCH, MOST_TOGETHER } from "./record";

/** A line of the log, as an Undo reads it. */
export type RecordedChange = {
  id: string;
  verb: string;
  subject: { kind: string; id: string; title: string };
  changes: unknown;
};

/** What this very request changed last; what it created besides is left out. */
export async function lastChange({
  db,
  workspaceId,
  userId,
  requestId,
}: WorkspaceScope): Promise<string | null> {
  const event = await db.event.findFirst({
    where: { workspaceId, actorId: userId, requestId, verb: { not: "created" } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return event?.id ?? null;
}

/** A change that this reader made themselves; null for anybody else's. */
export async function readOwnChange(
  { db, workspaceId, userId }: WorkspaceScope,
  { id }: { id: string },
): Promise<RecordedChange | null> {
  const event = await db.event.findFirst({ where: { workspaceId, id, actorId: userId } });
  return event && changeOf(event);
}

/** No day begins more than fourteen hours before it does in Greenwich, and nothing is said of one that is to come. */
const EARLIEST_MS = 14 * 3_600_000;

/**
 * The last change that this reader made themselves of a day of something; null where there is none, or it was pruned.
 * Only what was said since the day began is looked through, not all that was ever said of the thing.
 */
export async function lastOwnChangeOf(
  { db, workspaceId, userId }: WorkspaceScope,
  subjectId: string,
  { date }: { date: CalendarDate },
): Promise<RecordedChange | null> {
  const since = idsFrom(new Date(toDateColumn(date).getTime() - EARLIEST_MS));
  const event = await db.event.findFirst({
    where: {
      ...{ workspaceId, subjectId, actorId: userId, id: { gte: since } },
      changes: { path: ["date", "to"], equals: date },
    },
    orderBy: { id: "desc" },
  });
  return event && changeOf(event);
}

const batch = z.object({ [BATCH]: z.object({ to: z.uuid() }) });

/** The same with all that was recorded together with it, the last first. */
export async function readOwnChanges(
  scope: WorkspaceScope,
  { id }: { id: string },
): Promise<RecordedChange[]> {
  const change = await readOwnChange(scope, { id });
  const together = batchOf(change?.changes);
  if (!change || !together) return change ? [change] : [];
  const { db, workspaceId, userId } = scope;
  const events = await db.event.findMany({
    where: { workspaceId, actorId: userId, id: { lte: id } },
    orderBy: { id: "desc" },
    take: MOST_TOGETHER,
  });
  return events.map(changeOf).filter(({ changes }) => batchOf(changes) === together);
}

function batchOf(changes: unknown): string | undefined {
  return batch.safeParse(changes).data?.[BATCH].to;
}

function changeOf({ id, verb, subjectKind, subjectId, subjectTitle, changes }: Event): RecordedChange {
  return { id, verb, subject: { kind: subjectKind, id: subjectId, title: subjectTitle }, changes };
}
