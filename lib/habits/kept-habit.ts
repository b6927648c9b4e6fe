import { type CalendarDate, daysIn } from "@/lib/calendar/date";
import { LAST_LEFT_OUT, missingDays } from "@/lib/calendar/missing-days";
import { time } from "@/lib/calendar/time";
import { todayIn } from "@/lib/calendar/zone";
import type { Entry, History, PauseRange } from "./habit";
import type { LoadedHabit } from "./rows";
import type { StreakMark } from "./streak-mark";
import type { StrengthMark } from "./strength-mark";

/** A habit, and one member's history with it; the marks are what was kept of its figures before, at that `revision`. */
export type KeptHabit = {
  habit: LoadedHabit;
  history: History;
  mark: (StreakMark & { basis: string }) | null;
  strengthMark: (StrengthMark & { basis: string }) | null;
  revision: number;
};

/** The member whose it is; `today` is theirs. */
export type Keeper = { id: string; name: string; today: CalendarDate };

/** A habit with one member's entries and pauses, as the query answers it. */
export type KeptRow = {
  habit: LoadedHabit;
  most: number | null;
  /** The entries, newest first: their days, and the first letters of what they are; null where there are none. */
  dates: string | null;
  statuses: string | null;
  /** By their days. */
  values: Record<string, number> | null;
  notes: Record<string, string> | null;
  pauses: PauseRange[] | null;
  generalPauses: PauseRange[] | null;
  userId: string;
  name: string;
  timeZone: string;
  dayStart: string;
  revision: number | null;
  until: CalendarDate | null;
  length: number | null;
  basis: string | null;
  strengthUntil: CalendarDate | null;
  strength: number | null;
  strengthBasis: string | null;
  /** Where the member has lived by turns; null for who has stayed. */
  zones: { at: string; timeZone: string; dayStart: string }[] | null;
};

export function keptHabit(row: KeptRow): KeptHabit {
  const { habit, most } = row;
  const { startsOn, endsOn, count, versions, archivedAt } = habit;
  const archivedOn = archivedAt === null ? null : dayOf(row, new Date(archivedAt));
  const entries = entriesOf(row);
  const [first] = entries;
  const history: History = {
    plan: { startsOn, endsOn, count, archivedOn, versions },
    entries,
    pauses: [...(row.pauses ?? []), ...(row.generalPauses ?? [])],
    missing: missingFrom(row, startsOn),
    ...(most !== null && first && entries.length === most && { since: first.date }),
  };
  return { habit, history, ...marksOf(row), revision: row.revision ?? 0 };
}

function marksOf({ until, length, basis, strengthUntil, strength, strengthBasis }: KeptRow) {
  return {
    mark: until !== null && length !== null && basis !== null ? { until, length, basis } : null,
    strengthMark:
      strengthUntil !== null && strength !== null && strengthBasis !== null
        ? { until: strengthUntil, strength, basis: strengthBasis }
        : null,
  };
}

function entriesOf({ dates, statuses, values, notes }: KeptRow): Entry[] {
  const entries = daysIn(dates ?? "").map((date, index): Entry => {
    const status = statuses?.[index] === "s" ? "skipped" : "done";
    return { date, status, value: values?.[date] ?? null, note: notes?.[date] ?? null };
  });
  return entries.reverse();
}

function missingFrom({ zones, timeZone, dayStart }: KeptRow, startsOn: CalendarDate): CalendarDate[] {
  if (zones === null && startsOn > LAST_LEFT_OUT) return [];
  const spans = zones ?? [{ at: LAST_LEFT_OUT, timeZone, dayStart }];
  const missing = missingDays(
    spans.map((span) => ({ at: new Date(span.at), timeZone: span.timeZone, dayStart: time(span.dayStart) })),
  );
  return missing.filter((date) => date >= startsOn);
}

export function keeperOf(row: KeptRow, now: Date): Keeper {
  return { id: row.userId, name: row.name, today: dayOf(row, now) };
}

function dayOf({ timeZone, dayStart }: KeptRow, instant: Date): CalendarDate {
  return todayIn(timeZone, time(dayStart), instant);
}
