import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { offsetInWeek, startOfWeek, weekdayOf } from "@/lib/calendar/week";
import { changeOccurrence, restoreOccurrence } from "@/lib/occurrences/mutations";
import { AppError, invalid } from "@/lib/platform/errors";
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
  if (reach === "date" && date) return changeDate(scope, session, date, changes, to);
  if (reach === "onward" && date && !isFirst(session, date)) {
    await splitSession(scope, { id, from: date, ...changes });
  } else await updateSession(scope, { id, version: session.version, ...changes });
}

async function changeDate(
  scope: Write,
  session: SessionPattern,
  date: CalendarDate,
  { weekday = session.weekday, start = session.start, minutes, location, ...others }: Fields,
  to: CalendarDate = addDays(startOfWeek(date, session.weekStart), offsetInWeek(weekday, session.weekStart)),
): Promise<void> {
  if (Object.keys(others).length > 0) throw invalid("reach", "onlyPlaceOnOneDate");
  const { id } = session;
  const asEver = to === date && start === session.start && minutes === undefined && !location;
  if (asEver) await restoreOccurrence(scope, { id, date });
  else await changeOccurrence(scope, { id, date, movedTo: { date: to, start, minutes, location } });
}

/** A form sends every field; what it leaves as it was is no change. */
function differing(session: SessionPattern, fields: Fields): Fields {
  const stored = new Map<string, unknown>(Object.entries(session));
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== undefined && value !== stored.get(name)),
  );
}

function isFirst({ startsOn }: SessionPattern, date: CalendarDate): boolean {
  return startsOn !== null && date <= startsOn;
}
