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

type Told = { verb: string; subject: Subject; changes?: Changes };

/** A line for each of the records that one verb changed, at most MOST_TOGETHER: an Undo takes them back together. */
export async function recordTogether(scope: Recorder, lines: Told[]): Promise<void> {
  const together = { [BATCH]: { to: crypto.randomUUID() } };
  await recordEach(
    scope,
    lines.map((line) => ({ ...line, changes: { ...line.changes, ...together } })),
  );
}

/** A line for each of however many records, which no Undo takes back. */
export async function recordEach(scope: Recorder, lines: Told[]): Promise<void> {
  await scope.db.event.createMany({
    data: lines.map(({ verb, subject, changes = {} }) => lineOf(scope, verb, subject, changes)),
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

/** What a record came with: of the fields that its schema's `shape` names, those that say something. */
export function cameWith(shape: Shape, record: Record<string, unknown>): Changes {
  return Object.fromEntries(saying(shape, record).map(([field, value]) => [field, { to: value }]));
}

/** The same of a record that went, which is nowhere but in the log from then on. */
export function wentWith(shape: Shape, record: Record<string, unknown>): Changes {
  return Object.fromEntries(saying(shape, record).map(([field, value]) => [field, { from: value }]));
}

type Shape = Record<string, unknown>;

function saying(shape: Shape, record: Record<string, unknown>): [string, unknown][] {
  return Object.entries(record).filter(
    ([field, value]) => field !== "id" && field in shape && !isNothing(value),
  );
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
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
