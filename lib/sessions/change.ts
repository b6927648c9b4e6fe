import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { offsetInWeek, startOfWeek, weekdayOf } from "@/lib/calendar/week";
import { changeOccurrence, restoreOccurrence } from "@/lib/occurrences/mutations";
import { AppError, invalid } from "@/lib/platform/errors";
import { earliest } from "@/lib/routines/dates";
import type { SessionPattern } from "@/lib/routines/week";
import { updateSession } from "./mutations";
import { readPattern } from "./queries";
import type { SessionChange, SessionChanges } from "./schema";
import { splitSession } from "./split";

type Write = Scope<"routines:write">;
type Fields = Omit<SessionChanges, "id" | "version">;

/**
 * Changes a session on one date, from that date on, or on all. On one date only its day, time, length and place can
 * differ. From its first date on is the same as all. Throws not-found, invalid, and conflict for an old `version`.
 */
export async function changeSession(
  scope: Write,
  { id, version, reach, date, to, ...given }: SessionChange,
): Promise<void> {
  const session = await readPattern(scope, { id });
  if (version !== undefined && version !== session.version)
    throw new AppError("conflict", { current: session });
  const changes = differing(session, to ? { ...given, weekday: weekdayOf(to) } : given);

  if (reach !== "always" && !date) throw invalid("date", "required");
  const goal = to ?? (date && inWeekOf(date, session, changes.weekday));
  if (reach === "date" && date && goal) return changeDate(scope, session, { date, goal }, changes);
  // Moved to an earlier day, its own week has it there too.
  const from = date && goal && earliest(date, goal);
  if (reach === "onward" && from) await splitSession(scope, { id, from, ...changes });
  else await updateSession(scope, { id, version: session.version, ...changes });
}

/** `date` is the original date, `goal` the one on which it shall take place. */
async function changeDate(
  scope: Write,
  session: SessionPattern,
  { date, goal }: { date: CalendarDate; goal: CalendarDate },
  { weekday: _, start = session.start, minutes, location, ...others }: Fields,
): Promise<void> {
  const issues = Object.keys(others).map((field) => ({ path: [field], code: "onlyPlaceOnOneDate" as const }));
  if (issues.length > 0) throw new AppError("invalid", { issues });
  const { id } = session;
  const asEver = goal === date && start === session.start && minutes === undefined && !location;
  if (asEver) await restoreOccurrence(scope, { id, date });
  else await changeOccurrence(scope, { id, date, movedTo: { date: goal, start, minutes, location } });
}

function inWeekOf(
  date: CalendarDate,
  { weekStart, weekday: asEver }: SessionPattern,
  weekday = asEver,
): CalendarDate {
  return addDays(startOfWeek(date, weekStart), offsetInWeek(weekday, weekStart));
}

/** A form sends every field; what it leaves as it was is no change. */
function differing(session: SessionPattern, fields: Fields): Fields {
  const stored = new Map<string, unknown>(Object.entries(session));
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== undefined && value !== stored.get(name)),
  );
}
