import "server-only";
import type { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { toDateColumn } from "@/lib/calendar/date";
import { cameWith, changesBetween, record, wentWith } from "@/lib/events/record";
import { defined } from "@/lib/platform/defined";
import { deleteOnce } from "@/lib/platform/delete-once";
import { AppError, invalid } from "@/lib/platform/errors";
import { assertProducts } from "../products/known";
import { type RepeatRecord, readRepeat, repeatRecord } from "./queries";
import { type RepeatChanges, type RepeatInput, repeatInput, type repeatSkip } from "./schema";

type Write = Scope<"orders:write">;

/** Throws invalid for products that are not there. */
export async function createRepeat(
  scope: Write,
  { lines, schedule, startsOn }: RepeatInput,
): Promise<RepeatRecord> {
  await assertProducts(scope, lines);
  const { db, workspaceId, userId, weekStart, today } = scope;
  const row = await db.repeatingOrder.create({
    data: { workspaceId, userId, lines, schedule, startsOn: toDateColumn(startsOn), weekStart },
  });
  await record(scope, "created", subjectOf(row), cameWith(repeatInput.shape, { lines, schedule, startsOn }));
  return repeatRecord(row, today);
}

/** Throws not-found, invalid, or conflict with the stored record where `version` is not the stored one. */
export async function updateRepeat(
  scope: Write,
  { id, version, ...changes }: RepeatChanges,
): Promise<RepeatRecord> {
  const before = await readRepeat(scope, { id });
  const { startsOn, ...given } = defined(changes);
  if (given.lines) await assertProducts(scope, given.lines);
  const { workspaceId, userId, weekStart } = scope;
  const { count } = await scope.db.repeatingOrder.updateMany({
    where: { workspaceId, userId, id, version: version ?? before.version },
    data: {
      ...given,
      ...(given.schedule && { weekStart }),
      ...(startsOn && { startsOn: toDateColumn(startsOn) }),
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError("conflict", { current: before });
  await record(scope, "updated", subjectOf({ id }), changesBetween(before, defined(changes)));
  return readRepeat(scope, { id });
}

export async function deleteRepeat(scope: Write, { id }: { id: string }): Promise<void> {
  const before = await readRepeat(scope, { id });
  const { workspaceId, userId } = scope;
  await deleteOnce(scope.db.repeatingOrder.deleteMany({ where: { workspaceId, userId, id } }));
  await record(scope, "deleted", subjectOf({ id }), wentWith(repeatInput.shape, before));
}

/**
 * The next order is not made; the one after it is. Throws not-found, invalid where none comes, and conflict where the
 * next is not on the `date` that was meant: a second press must not skip the one after.
 */
export async function skipNextOrder(
  scope: Write,
  { id, date }: z.output<typeof repeatSkip>,
): Promise<RepeatRecord> {
  const before = await readRepeat(scope, { id });
  const { next } = before;
  if (next === null) throw invalid("id", "doesNotOccur");
  if (date !== undefined && date !== next) throw new AppError("conflict", { current: before });
  const { workspaceId, userId } = scope;
  const { count } = await scope.db.repeatingOrder.updateMany({
    where: { workspaceId, userId, id, version: before.version },
    data: { skipped: { push: toDateColumn(next) }, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", { current: before });
  await record(scope, "skipped", subjectOf({ id }), { date: { to: next } });
  return readRepeat(scope, { id });
}

function subjectOf({ id }: { id: string }) {
  return { kind: "repeatingOrder", id, title: "" };
}
