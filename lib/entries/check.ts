import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { toDateColumn } from "@/lib/calendar/date";
import { lastChange, lastOwnChangeOf } from "@/lib/events/queries";
import type { HabitVersion } from "@/lib/habits/habit";
import { findHabit } from "@/lib/habits/queries";
import { isReached } from "@/lib/habits/reading";
import { versionOn } from "@/lib/habits/versions";
import { AppError } from "@/lib/platform/errors";
import { putEntry, removeEntry } from "./mutations";
import type { EntryInput, EntryKey } from "./schema";
import { changeOfDay, putBackStatement, type StoredEntry } from "./statements";

type Tick = Scope<"habits:tick">;

/**
 * The press of a check that is not done. What such a press took away comes back as it was, with its value and its note;
 * otherwise it is a tick. Throws as `putEntry` does.
 */
export async function check(scope: Tick, input: EntryInput): Promise<void> {
  const { last, version } = await readDay(scope, input);
  const taken = last && last.to === null ? last.from : null;
  const isBack = taken !== null && isDone(version, taken) && (await putBack(scope, input, taken, null));
  if (!isBack) await putEntry(scope, input);
}

/**
 * The press of a check that is done: what stood there before it was ticked, a part of the goal or a skip, stands there
 * again; otherwise nothing is said of the day any more. The log tells what stood there, so it holds after a reload and
 * on another device. Answers the change that an Undo takes back where more went than a mere tick: a note, a number.
 */
export async function uncheck(scope: Tick, key: EntryKey): Promise<string | null> {
  const { last, version } = await readDay(scope, key);
  const { workspaceId, userId } = scope;
  const own = { workspaceId, habitId: key.id, userId, date: toDateColumn(key.date) };
  const entry = await scope.db.habitEntry.findUnique({ where: { workspaceId_habitId_userId_date: own } });
  if (!entry) return null;
  const isLast = last?.to?.id === entry.id && last.to.version === entry.version;
  const before = isLast ? last.from : null;
  if (before && last?.to && !isDone(version, before)) {
    if (await putBack(scope, key, before, last.to)) return null;
    throw new AppError("conflict");
  }
  await removeEntry(scope, key);
  return saysMore(version, entry) ? lastChange(scope) : null;
}

/** What is asked of the day, and the caller's last change of it. */
async function readDay(scope: Tick, { id, date }: EntryKey) {
  const { habit } = await findHabit(scope, id);
  const change = await lastOwnChangeOf(scope, id, { date });
  return { version: versionOn(habit.versions, date), last: changeOfDay(change?.changes)?.entry };
}

async function putBack(scope: Tick, key: EntryKey, from: StoredEntry, to: StoredEntry | null) {
  const done = await scope.db.$queryRaw<object[]>(
    putBackStatement(scope, { id: key.id, date: key.date }, { from, to }),
  );
  return done.length > 0;
}

type Said = Pick<StoredEntry, "status" | "value" | "note">;

/** As its check shows it: n times a day when it was n times. */
function isDone(version: HabitVersion, said: Said): boolean {
  const times = timesADay(version);
  return isReached(version.measure, said) && (times === null || (said.value ?? 1) >= times);
}

function saysMore(version: HabitVersion, { value, note }: Pick<Said, "value" | "note">): boolean {
  const { measure } = version;
  const usual = measure.kind === "yesNo" ? (timesADay(version) ?? 1) : measure.goal;
  return note !== null || (value !== null && value !== usual);
}

function timesADay({ measure, schedule }: HabitVersion): number | null {
  const isCounted = measure.kind === "yesNo" && schedule.kind === "quota" && schedule.per === "day";
  return isCounted ? schedule.times : null;
}
