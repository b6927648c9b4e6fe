import type { CalendarDate } from "@/lib/calendar/date";
import { LAST_LEFT_OUT, missingDays } from "@/lib/calendar/missing-days";
import { time } from "@/lib/calendar/time";
import { todayIn } from "@/lib/calendar/zone";
import type { Entry, History, PauseRange } from "./habit";
import type { LoadedHabit } from "./rows";
import type { StreakMark } from "./streak-mark";

/** A habit, and one member's history with it; `mark` is what was kept of the streak before, at that `revision`. */
export type KeptHabit = {
  habit: LoadedHabit;
  history: History;
  mark: (StreakMark & { basis: string }) | null;
  revision: number;
};

/** The member whose it is; `today` is theirs. */
export type Keeper = { id: string; name: string; today: CalendarDate };

/** A habit with one member's entries and pauses, as the query answers it. */
export type KeptRow = {
  habit: LoadedHabit;
  most: number | null;
  dates: CalendarDate[] | null;
  /** Of each date what was said; 0 is a plain tick. */
  said: (0 | [Entry["status"], number | null, string | null])[] | null;
  pauses: PauseRange[] | null;
  userId: string;
  name: string;
  timeZone: string;
  dayStart: string;
  revision: number | null;
  until: CalendarDate | null;
  length: number | null;
  basis: string | null;
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
    pauses: row.pauses ?? [],
    missing: missingFrom(row, startsOn),
    ...(most !== null && first && entries.length === most && { since: first.date }),
  };
  const { until, length, basis } = row;
  const mark = until !== null && length !== null && basis !== null ? { until, length, basis } : null;
  return { habit, history, mark, revision: row.revision ?? 0 };
}

function entriesOf({ dates, said }: KeptRow): Entry[] {
  return (dates ?? []).map((date, index) => {
    const [status, value, note] = said?.[index] || plainTick;
    return { date, status, value, note };
  });
}

const plainTick = ["done", null, null] as const;

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
