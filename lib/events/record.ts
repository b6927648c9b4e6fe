import "server-only";
import type { AccountScope, WorkspaceScope } from "@/lib/auth/scope";
import type { Prisma } from "@/lib/platform/prisma/client";

export type Subject = { kind: string; id: string; title: string };

/** Per field, what it was and what it is. Never a secret. */
export type Changes = Record<string, { from?: unknown; to?: unknown }>;

/** Who changes something, where and when: what a line of the log needs of a scope. */
export type Recorder = Pick<WorkspaceScope, "db" | "workspaceId" | "userId" | "now" | "requestId">;

/** Appends one line to the workspace's log, in the transaction of the change that it tells. */
export async function record(
  scope: Recorder,
  verb: string,
  subject: Subject,
  changes: Changes = {},
): Promise<void> {
  await scope.db.event.create({ data: lineOf(scope, verb, subject, changes) });
}

/** Stands in what a line changed, alike in all that were recorded together. */
export const BATCH = "batch";
export const MOST_TOGETHER = 100;

/** A line for each of the records that one verb changed, at most a hundred: an Undo takes them back together. */
export async function recordTogether(
  scope: Recorder,
  lines: { verb: string; subject: Subject; changes?: Changes }[],
): Promise<void> {
  const together = { [BATCH]: { to: crypto.randomUUID() } };
  await scope.db.event.createMany({
    data: lines.map(({ verb, subject, changes }) =>
      lineOf(scope, verb, subject, { ...changes, ...together }),
    ),
  });
}

/** The same for what belongs to a person and no workspace: sign-ins, sign-outs, tokens. */
export async function recordForAccount(
  scope: Pick<AccountScope, "db" | "now" | "userId" | "requestId">,
  verb: string,
  subject: Subject,
  changes: Changes = {},
): Promise<void> {
  const { db, now, userId, requestId } = scope;
  await db.accountEvent.create({
    data: { at: now, actorId: userId, verb, subject, changes: plain(changes), requestId },
  });
}

/** The fields in which two states of a record differ. */
export function changesBetween(before: Record<string, unknown>, after: Record<string, unknown>): Changes {
  const differing = Object.keys(after).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return Object.fromEntries(differing.map((field) => [field, { from: before[field], to: after[field] }]));
}

function lineOf(scope: Recorder, verb: string, subject: Subject, changes: Changes) {
  return {
    workspaceId: scope.workspaceId,
    at: scope.now,
    actorId: scope.userId,
    verb,
    subjectKind: subject.kind,
    subjectId: subject.id,
    subjectTitle: subject.title.slice(0, 200),
    changes: plain(changes),
    requestId: scope.requestId,
  };
}

function plain(changes: Changes): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(changes));
}
