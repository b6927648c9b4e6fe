import { tzOffset } from "@date-fns/tz";
import { addDays, type CalendarDate, fromDateColumn } from "./date";
import { minutesOf, type TimeOfDay, timeOf } from "./time";

/** True for an IANA zone name that this machine knows, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

/** What calendars and clocks in `zone` show at `instant`. */
export function localOf(instant: Date, zone: string): { date: CalendarDate; time: TimeOfDay } {
  const local = new Date(instant.getTime() + offsetAt(instant.getTime(), zone) * 60_000);
  return { date: fromDateColumn(local), time: timeOf(local.getUTCHours() * 60 + local.getUTCMinutes()) };
}

/**
 * The instant at which clocks in `zone` show `time` on `date`. A time that the spring night skips takes the
 * offset from before it; one that the autumn night has twice is the first (RFC 5545, 3.3.5).
 */
export function instantOf(date: CalendarDate, time: TimeOfDay, zone: string): Date {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutesOf(time) * 60_000;
  const before = offsetAt(wall - 24 * 3_600_000, zone);
  const after = offsetAt(wall + 24 * 3_600_000, zone);
  const candidates = [before, after].map((offset) => wall - offset * 60_000);
  const real = candidates.filter((instant) => instant + offsetAt(instant, zone) * 60_000 === wall);
  return new Date(Math.min(...(real.length > 0 ? real : [wall - before * 60_000])));
}

/**
 * The user's day at `now`: it begins at `dayStart`, so 02:59 with a day start of 03:00 is still yesterday. Where an
 * autumn night has that time twice it begins at the first, and does not end again.
 */
export function todayIn(zone: string, dayStart: TimeOfDay, now: Date): CalendarDate {
  const offset = offsetAt(now.getTime(), zone);
  const shown = fromDateColumn(new Date(now.getTime() + (offset - minutesOf(dayStart)) * 60_000));
  const clocksWentBack = offsetAt(now.getTime() - 3 * 3_600_000, zone) > offset;
  if (!clocksWentBack) return shown;
  const next = addDays(shown, 1);
  return now >= instantOf(next, dayStart, zone) ? next : shown;
}

/** An instant at which clocks change, and the offsets before and after it, in minutes east of UTC. */
export type OffsetChange = { at: Date; before: number; after: number };

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** The clock changes of `zone` from `from` on until `to`, in order. Two within one week that undo each other are not seen. */
export function offsetChanges(zone: string, from: Date, to: Date): OffsetChange[] {
  const changes: OffsetChange[] = [];
  for (let start = from.getTime(); start < to.getTime(); start += WEEK) {
    const end = Math.min(start + WEEK, to.getTime());
    const [before, after] = [offsetAt(start, zone), offsetAt(end, zone)];
    if (before !== after) changes.push({ at: changeWithin(start, end, zone), before, after });
  }
  return changes;
}

function changeWithin(start: number, end: number, zone: string): Date {
  let [still, already] = [Math.floor(start / MINUTE), Math.ceil(end / MINUTE)];
  const before = offsetAt(still * MINUTE, zone);
  while (already - still > 1) {
    const middle = Math.floor((still + already) / 2);
    if (offsetAt(middle * MINUTE, zone) === before) still = middle;
    else already = middle;
  }
  return new Date(already * MINUTE);
}

/** Minutes east of UTC, as `zone` has them at that instant. */
export function offsetAt(instant: number, zone: string): number {
  return tzOffset(zone, new Date(instant));
}
