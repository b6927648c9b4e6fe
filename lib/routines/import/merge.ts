import { isDeepStrictEqual } from "node:util";
import type { CalendarDate } from "@/lib/calendar/date";
import { shiftExceptions } from "../shift";
import type { Exception } from "../week";
import { type ImportedFields, type ImportOrigin, importOrigin } from "./origin";
import type { ExistingSession } from "./plan";

const fieldNames = importOrigin.shape.fields.keyof().options;

/** The fields that follow the file: it tells them anew, and nobody changed them since it last did. */
export function mergeFields(existing: ExistingSession, { fields }: ImportOrigin): Partial<ImportedFields> {
  const last = existing.imported?.fields;
  if (!last) return {};

  const told = fieldNames.filter((name) => fields[name] !== last[name] && existing[name] === last[name]);
  const changes: Partial<ImportedFields> = Object.fromEntries(told.map((name) => [name, fields[name]]));
  const { startsOn, endsOn } = { ...existing, ...changes };
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return changes;
  const { startsOn: _start, endsOn: _end, ...others } = changes;
  return others;
}

/**
 * All that is then said of single dates: the file's word where nobody changed its last one, else Rota's. Null where
 * that is what is said already. `after` is the session with its changed fields.
 */
export function mergeExceptions(
  existing: ExistingSession,
  imported: ImportOrigin,
  after: ImportedFields,
): Exception[] | null {
  const shifted = (exceptions: Exception[]) => shiftExceptions({ ...existing, exceptions }, after.weekday);
  const here = byDate(shifted(existing.exceptions));
  const last = byDate(shifted(existing.imported?.exceptions ?? []));
  const told = byDate(shifted(imported.exceptions));
  const toldInPlace = byDate(inPlace(imported, shifted(imported.exceptions), after));

  const dates = [...new Set([...here.keys(), ...last.keys(), ...told.keys()])].sort();
  const merged = dates.flatMap((date) => {
    const isChangedHere = !isDeepStrictEqual(here.get(date), last.get(date));
    const isToldAnew = !isDeepStrictEqual(told.get(date), last.get(date));
    return (isToldAnew && !isChangedHere ? toldInPlace.get(date) : here.get(date)) ?? [];
  });
  return isDeepStrictEqual(merged, existing.exceptions) ? null : merged;
}

/** Another room at the session's own time is at its time and on its weekday here, where somebody changed those. */
function inPlace(
  { exceptions, fields }: ImportOrigin,
  shifted: Exception[],
  after: ImportedFields,
): Exception[] {
  return shifted.map((exception, at) => {
    const original = exceptions[at];
    const move = original?.movedTo;
    if (!move || move.date !== original.date || move.start !== fields.start) return exception;
    return { ...exception, movedTo: { ...move, date: exception.date, start: after.start } };
  });
}

function byDate(exceptions: Exception[]): Map<CalendarDate, Exception> {
  return new Map(exceptions.map((exception) => [exception.date, exception]));
}
