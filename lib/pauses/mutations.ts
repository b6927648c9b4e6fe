import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate, toDateColumn } from "@/lib/calendar/date";
import { changesBetween, record } from "@/lib/events/record";
import { titleOfHabit } from "@/lib/habits/queries";
import { deleteOnce } from "@/lib/platform/delete-once";
import { AppError, invalid } from "@/lib/platform/errors";
import { type PauseRecord, pauseRecord, readPause } from "./queries";
import type { GeneralPause, HabitPause, PauseChanges } from "./schema";

type Tick = Scope<"habits:tick">;
type Range = { from: CalendarDate; to?: CalendarDate | null | undefined };

/** Nothing of that habit is due for the caller meanwhile. One pause until resumed at a time: another is a conflict. */
export async function pauseHabit(scope: Tick, { id, ...range }: HabitPause): Promise<PauseRecord> {
  const title = await titleOfHabit(scope, id);
  return insert(scope, id, title, range);
}

/** The same of all that the caller keeps in the workspace; pauses of single habits stay as they are beneath it. */
export async function pauseEverything(scope: Tick, range: GeneralPause): Promise<PauseRecord> {
  return insert(scope, null, "", range);
}

/** Throws not-found for somebody else's, invalid, or conflict with the stored one for an old `version`. */
export async function updatePause(
  scope: Tick,
  { id, version, from, to }: PauseChanges,
): Promise<PauseRecord> {
  const before = await readPause(scope, { id });
  const after = { from: from ?? before.from, to: to === undefined ? before.to : to };
  assertRange(after);
  const { workspaceId, userId } = scope;
  const { count } = await scope.db.pause.updateMany({
    where: { workspaceId, userId, id, version: version ?? before.version },
    data: { ...rangeColumns(after), version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", { current: await readPause(scope, { id }) });
  await record(scope, "updated", await subjectOf(scope, before), changesBetween(before, after));
  return readPause(scope, { id });
}

/** From today on things are due again. A pause that has not held for a day was none. */
export async function resume(scope: Tick, { id }: { id: string }): Promise<void> {
  const { from, to } = await readPause(scope, { id });
  if (to !== null && to < scope.today) return;
  if (from >= scope.today) await deletePause(scope, { id });
  else await updatePause(scope, { id, to: addDays(scope.today, -1) });
}

export async function deletePause(scope: Tick, { id }: { id: string }): Promise<void> {
  const pause = await readPause(scope, { id });
  const { workspaceId, userId } = scope;
  await deleteOnce(scope.db.pause.deleteMany({ where: { workspaceId, userId, id } }));
  await record(scope, "deleted", await subjectOf(scope, pause), {
    from: { from: pause.from },
    to: { from: pause.to },
  });
}

async function insert(
  scope: Tick,
  habitId: string | null,
  title: string,
  range: Range,
): Promise<PauseRecord> {
  assertRange(range);
  const { db, workspaceId, userId } = scope;
  const pause = await db.pause.create({ data: { workspaceId, userId, habitId, ...rangeColumns(range) } });
  const { from, to = null } = range;
  await record(scope, "created", { kind: "pause", id: pause.id, title }, { from: { to: from }, to: { to } });
  return pauseRecord(pause);
}

async function subjectOf(scope: Tick, { id, habitId }: PauseRecord) {
  const title = habitId ? await titleOfHabit(scope, habitId) : "";
  return { kind: "pause", id, title };
}

function assertRange({ from, to }: Range): void {
  if (to && to < from) throw invalid("to", "endsBeforeStart");
}

function rangeColumns({ from, to = null }: Range) {
  return { from: toDateColumn(from), to: to && toDateColumn(to) };
}
