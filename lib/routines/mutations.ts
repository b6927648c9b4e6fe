import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate, daysBetween, toDateColumn } from "@/lib/calendar/date";
import { cameWith, changesBetween, record, wentWith } from "@/lib/events/record";
import { defined } from "@/lib/platform/defined";
import { deleteOnce } from "@/lib/platform/delete-once";
import { AppError, invalid } from "@/lib/platform/errors";
import { assertTheme } from "@/lib/themes/queries";
import { replaceDaysOff } from "./days-off";
import { frameIssues } from "./frame";
import { type RoutineRecord, readRoutine, routineRecord } from "./queries";
import { type RoutineChanges, type RoutineInput, routineInput } from "./schema";
import type { RoutineFrame } from "./week";

type Write = Scope<"routines:write">;

export async function createRoutine(scope: Write, input: RoutineInput): Promise<RoutineRecord> {
  const frame = { ...input, timeZone: input.timeZone ?? scope.timeZone };
  assertFits({ ...frame, startsOn: frame.startsOn ?? null, endsOn: frame.endsOn ?? null });
  await assertTheme(scope, input.themeId);
  const routine = await scope.db.routine.create({
    data: { ...defined(frame), ...dateColumns(frame), workspaceId: scope.workspaceId },
  });
  const made = routineRecord(routine);
  await record(scope, "created", subjectOf(made), cameWith(routineInput.shape, made));
  return made;
}

/** Throws not-found, invalid, or conflict with the stored record where `version` is not the stored one. */
export async function updateRoutine(scope: Write, { id, version, archived, ...changes }: RoutineChanges) {
  const before = await readRoutine(scope, { id });
  const given = defined(changes);
  assertFits({ ...before, ...given });
  await assertTheme(scope, given.themeId);
  const { count } = await scope.db.routine.updateMany({
    where: { workspaceId: scope.workspaceId, id, version: version ?? before.version },
    data: {
      ...given,
      ...dateColumns(given),
      ...(archived !== undefined && { archivedAt: archived ? scope.now : null }),
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError("conflict", { current: before });
  const after = await readRoutine(scope, { id });
  await record(scope, archivingVerb(before, after), subjectOf(after), changesBetween(before, { ...given }));
  return after;
}

export async function deleteRoutine(scope: Write, { id }: { id: string }): Promise<void> {
  const routine = await readRoutine(scope, { id });
  await deleteOnce(scope.db.routine.deleteMany({ where: { workspaceId: scope.workspaceId, id } }));
  await record(scope, "deleted", subjectOf(routine), wentWith(routineInput.shape, routine));
}

/** The screen's way to delete: the routine's name has to be typed. */
export async function deleteRoutineByName(
  scope: Write,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const routine = await readRoutine(scope, { id });
  if (name.trim().normalize("NFC") !== routine.name) throw invalid("name", "nameDiffers");
  await deleteRoutine(scope, { id });
}

type DayOfRoutine = { id: string; date: CalendarDate };

/** Nothing of the routine takes place on that day, as on a holiday. Saying so again changes the reason. */
export async function cancelDay(
  scope: Write,
  { id, date, reason = null }: DayOfRoutine & { reason?: string | null | undefined },
) {
  const routine = await readRoutine(scope, { id });
  await closeDay(scope, { id, date, reason });
  await touchRoutine(scope, id);
  await record(scope, "cancelled", subjectOf(routine), { day: { to: date }, reason: { to: reason } });
  return { date, cancelled: true, reason };
}

const MOST_DAYS = 366;

/** The same for every day of a range, both ends included; a year at the most. */
export async function cancelDays(
  scope: Write,
  {
    id,
    from,
    to = from,
    reason = null,
  }: { id: string; from: CalendarDate; to?: CalendarDate | undefined; reason?: string | null | undefined },
) {
  const routine = await readRoutine(scope, { id });
  const count = daysBetween(from, to) + 1;
  if (count < 1) throw invalid("to", "endsBeforeStart");
  if (count > MOST_DAYS) throw invalid("to", "tooMany", { max: MOST_DAYS });
  const dates = Array.from({ length: count }, (_, index) => addDays(from, index));
  const before = await replaceDaysOff(
    scope,
    { id, from, to },
    dates.map((date) => ({ date, reason })),
  );
  await touchRoutine(scope, id);
  await record(scope, "cancelled", subjectOf(routine), {
    from: { to: from },
    to: { to },
    reason: { to: reason },
    days: { from: before },
  });
}

/** The day takes place again; what was said of single sessions on it shows once more. */
export async function restoreDay(scope: Write, { id, date }: DayOfRoutine): Promise<void> {
  const routine = await readRoutine(scope, { id });
  const { count } = await scope.db.cancelledDay.deleteMany({
    where: { ...ofRoutine(scope, id), date: toDateColumn(date) },
  });
  if (count === 0) return;
  await touchRoutine(scope, id);
  await record(scope, "restored", subjectOf(routine), { day: { to: date } });
}

/** Something of the routine changed: calendars that subscribe to it see by this instant that they are out of date. */
export async function touchRoutine({ db, workspaceId, now }: Write, id: string): Promise<void> {
  await db.routine.updateMany({ where: { workspaceId, id }, data: { updatedAt: now } });
}

async function closeDay(
  scope: Write,
  { id, date, reason }: DayOfRoutine & { reason: string | null },
): Promise<void> {
  const key = { ...ofRoutine(scope, id), date: toDateColumn(date) };
  await scope.db.cancelledDay.upsert({
    where: { workspaceId_routineId_date: key },
    create: { ...key, reason },
    update: { reason },
  });
}

function ofRoutine({ workspaceId }: Write, routineId: string) {
  return { workspaceId, routineId };
}

function assertFits(frame: RoutineFrame): void {
  const issues = frameIssues(frame);
  if (issues.length > 0) throw new AppError("invalid", { issues });
}

/** Days as Prisma's `date` columns take them; what was not given stays away. */
export function dateColumns({
  startsOn,
  endsOn,
}: {
  startsOn?: CalendarDate | null | undefined;
  endsOn?: CalendarDate | null | undefined;
}) {
  return {
    ...(startsOn !== undefined && { startsOn: startsOn && toDateColumn(startsOn) }),
    ...(endsOn !== undefined && { endsOn: endsOn && toDateColumn(endsOn) }),
  };
}

function subjectOf({ id, name }: { id: string; name: string }) {
  return { kind: "routine", id, title: name };
}

function archivingVerb(before: RoutineRecord, after: RoutineRecord): string {
  if (before.archived === after.archived) return "updated";
  return after.archived ? "archived" : "restored";
}
