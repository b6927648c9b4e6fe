import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { type CalendarDate, toDateColumn } from "@/lib/calendar/date";
import { cameWith, changesBetween, record, wentWith } from "@/lib/events/record";
import { defined } from "@/lib/platform/defined";
import { deleteOnce } from "@/lib/platform/delete-once";
import { AppError, invalid } from "@/lib/platform/errors";
import { isOver } from "@/lib/recurrence/custom";
import type { Schedule } from "@/lib/recurrence/schema";
import { assertTheme } from "@/lib/themes/queries";
import type { HabitVersion } from "./habit";
import { findHabit, type HabitRecord, habitRecord, hasEnded, readHabit } from "./queries";
import { keepRest, restOf } from "./rest";
import type { LoadedHabit } from "./rows";
import { type HabitChanges, type HabitForm, type HabitInput, type HabitSettings, habitInput } from "./schema";
import { isEqual, isSame, type Versions, versionOn, withChange, withStart } from "./versions";

type Write = Scope<"habits:write">;

/** Throws invalid for an end before the start, a rule that is over by then, and a theme that is not the workspace's. */
export async function createHabit(
  scope: Write,
  { measure, schedule, archived, ...fields }: HabitInput,
): Promise<HabitRecord> {
  assertTerm(fields);
  assertOccurs(schedule, fields.startsOn);
  await assertTheme(scope, fields.themeId);
  const { db, workspaceId, now, userId, weekStart } = scope;
  const position = fields.position ?? (await lastPosition(scope)) + 1;
  const { id } = await db.habit.create({
    data: {
      ...defined(fields),
      ...termColumns(fields),
      position,
      workspaceId,
      createdById: userId,
      archivedAt: archived ? now : null,
    },
  });
  const { startsOn } = fields;
  await insertVersions(scope, id, [{ from: startsOn, anchor: startsOn, schedule, weekStart, measure }]);
  const habit = await readHabit(scope, { id });
  await record(scope, "created", subjectOf(habit), cameWith(habitInput.shape, habit));
  return habit;
}

/** The screen's way: it starts today unless said. */
export async function createHabitByForm(scope: Write, { startsOn, ...input }: HabitForm) {
  assertOccurs(input.schedule, startsOn ?? scope.today, undefined, RULE_FIELD);
  return createHabit(scope, { ...input, startsOn: startsOn ?? scope.today });
}

/**
 * What is brought back, or given another end, goes on from today: the days since it ended or was archived rest. Throws
 * not-found, invalid, or conflict with the stored record where `version` is not the stored one.
 */
export async function updateHabit(scope: Write, changes: HabitChanges): Promise<HabitRecord> {
  const { id, version, archived, measure, schedule, effectiveFrom, ...fields } = changes;
  const stored = await findHabit(scope, id);
  const before = habitRecord(stored, scope.today);
  const ended = hasEnded(stored, scope.today);
  const given = { ...defined(fields), ...(archived === false && ended && restoration(fields)) };
  assertTerm({ ...before, ...given });
  await assertTheme(scope, given.themeId);
  if (schedule)
    assertOccurs(schedule, effectiveFrom ?? fields.startsOn ?? scope.today, stored.habit.versions);
  const rests = before.archived ? await restOf(scope, id) : [];

  const { count } = await scope.db.habit.updateMany({
    where: { workspaceId: scope.workspaceId, id, version: version ?? before.version },
    data: {
      ...given,
      ...termColumns(given),
      ...archiving(scope, { archived, isProlonged: ended && ("endsOn" in given || "count" in given) }),
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError("conflict", { current: await readHabit(scope, { id }) });
  await changePlan(scope, stored.habit, { startsOn: fields.startsOn, effectiveFrom, measure, schedule });

  const after = await readHabit(scope, { id });
  if (!after.archived) await keepRest(scope, id, rests);
  await record(
    scope,
    archivingVerb(before, after),
    subjectOf(after),
    changesBetween(told(before), told(after)),
  );
  return after;
}

/** The screen's form sends everything: a schedule and a measure that are as they were on that day are no change. */
export async function updateHabitByForm(
  scope: Write,
  { schedule, measure, ...fields }: HabitSettings,
): Promise<HabitRecord> {
  const { versions } = (await findHabit(scope, fields.id)).habit;
  const from = fields.effectiveFrom ?? scope.today;
  const stands = isSame(versionOn(versions, from), { schedule, measure });
  if (!stands) assertOccurs(schedule, from, versions, RULE_FIELD);
  return updateHabit(scope, stands ? fields : { ...fields, schedule, measure });
}

export async function deleteHabit(scope: Write, { id }: { id: string }): Promise<void> {
  const habit = await readHabit(scope, { id });
  await deleteOnce(scope.db.habit.deleteMany({ where: { workspaceId: scope.workspaceId, id } }));
  await record(scope, "deleted", subjectOf(habit), wentWith(habitInput.shape, habit));
}

export function subjectOf({ id, title }: { id: string; title: string }) {
  return { kind: "habit", id, title };
}

/** A habit that its end has archived goes on without one, unless it is given another. */
function restoration({ endsOn, count }: Term): Term {
  return endsOn || count ? {} : { endsOn: null, count: null };
}

/** Whoever gives a habit another end takes it out of the archive, whether or not a job has put it there already. */
function archiving(
  { now }: Write,
  { archived, isProlonged }: { archived?: boolean | undefined; isProlonged: boolean },
) {
  if (archived !== undefined) return { archivedAt: archived ? now : null };
  return isProlonged ? { archivedAt: null } : {};
}

type PlanChanges = Pick<HabitChanges, "startsOn" | "effectiveFrom" | "measure" | "schedule">;

async function changePlan(
  scope: Write,
  { id, versions: stored }: LoadedHabit,
  { startsOn, effectiveFrom, measure, schedule }: PlanChanges,
): Promise<void> {
  const moved = startsOn ? withStart(stored, startsOn) : stored;
  const change = { from: effectiveFrom ?? scope.today, schedule, measure, weekStart: scope.weekStart };
  const versions = schedule || measure ? withChange(moved, change) : moved;
  if (versions === stored) return;
  await scope.db.habitVersion.deleteMany({ where: { workspaceId: scope.workspaceId, habitId: id } });
  await insertVersions(scope, id, versions);
}

async function lastPosition({ db, workspaceId }: Write): Promise<number> {
  const { _max } = await db.habit.aggregate({ where: { workspaceId }, _max: { position: true } });
  return _max.position ?? 0;
}

async function insertVersions(
  { db, workspaceId }: Write,
  habitId: string,
  versions: Versions,
): Promise<void> {
  const data = versions.map((version) => ({ workspaceId, habitId, ...versionColumns(version) }));
  await db.habitVersion.createMany({ data });
}

function versionColumns({ from, anchor, schedule, weekStart, measure }: HabitVersion) {
  const amount = measure.kind === "yesNo" ? {} : { goal: measure.goal, unit: measure.unit };
  return {
    from: toDateColumn(from),
    anchor: toDateColumn(anchor),
    schedule,
    weekStart,
    measure: measure.kind,
    ...amount,
  };
}

type Term = {
  startsOn?: CalendarDate | undefined;
  endsOn?: CalendarDate | null | undefined;
  count?: number | null | undefined;
};

function assertTerm({ startsOn, endsOn }: Term): void {
  if (startsOn && endsOn && endsOn < startsOn) throw invalid("endsOn", "endsBeforeStart");
}

/** Where a form has a rule of one's own. */
const RULE_FIELD = ["schedule", "custom", "rrule"];

/** A rule of one's own has to have a day left, unless it is the one that stands. */
function assertOccurs(
  schedule: Schedule,
  from: CalendarDate,
  stored?: Versions,
  path = ["schedule", "rrule"],
): void {
  const isStored = stored && isEqual(versionOn(stored, from).schedule, schedule);
  if (!isStored && isOver(schedule, from))
    throw new AppError("invalid", { issues: [{ path, code: "ruleIsOver" }] });
}

/** Days as Prisma's `date` columns take them; what was not given stays away. */
function termColumns({ startsOn, endsOn }: Term) {
  return {
    ...(startsOn !== undefined && { startsOn: toDateColumn(startsOn) }),
    ...(endsOn !== undefined && { endsOn: endsOn && toDateColumn(endsOn) }),
  };
}

/** What the log tells of a change. */
function told({ version: _, updatedAt: __, color: ___, ...fields }: HabitRecord) {
  return fields;
}

function archivingVerb(before: HabitRecord, after: HabitRecord): string {
  if (before.archived === after.archived) return "updated";
  return after.archived ? "archived" : "restored";
}
