import { addDays, type CalendarDate, day } from "./date";
import { MINUTES_PER_DAY, type TimeOfDay } from "./time";
import { offsetAt, todayIn } from "./zone";

/** By which zone and day start somebody's days are told from an instant on. */
export type ZoneSpan = { at: Date; timeZone: string; dayStart: TimeOfDay };

/**
 * The dates that never were somebody's today, in order: those they flew over when they changed zones, and those that a
 * zone itself left out, as Apia did 30 December 2011. `spans` by their instants; the first one holds before it too.
 */
export function missingDays(spans: ZoneSpan[]): CalendarDate[] {
  return [...leftOut(spans), ...flownOver(spans)].toSorted();
}

function flownOver(spans: ZoneSpan[]): CalendarDate[] {
  const missing: CalendarDate[] = [];
  let latest: CalendarDate | null = null;
  for (const [index, { at, timeZone, dayStart }] of spans.entries()) {
    const before = spans[index - 1];
    if (!before) continue;
    const left = todayIn(before.timeZone, before.dayStart, at);
    if (latest === null || left > latest) latest = left;
    const reached = todayIn(timeZone, dayStart, at);
    for (let date = addDays(latest, 1); date < reached; date = addDays(date, 1)) missing.push(date);
    if (reached > latest) latest = reached;
  }
  return missing;
}

/** All that a zone of the time zone database has left out since 1970: Kwajalein; Kiritimati and Kanton; Apia and Fakaofo. */
const LEFT_OUT = ["1993-08-21", "1994-12-31", "2011-12-30"].map(day);
/** After it only those who cross zones miss a day. */
export const LAST_LEFT_OUT = day("2011-12-30");
const HOUR = 3_600_000;
/** Around noon in Greenwich, the hours in which it is that date anywhere. */
const HOURS = Array.from({ length: 73 }, (_, index) => (index - 36) * HOUR);

function leftOut(spans: ZoneSpan[]): CalendarDate[] {
  return LEFT_OUT.filter((date) => {
    const noon = Date.parse(`${date}T12:00:00Z`);
    const span = spans.findLast(({ at }) => at.getTime() <= noon) ?? spans[0];
    if (!span) return false;
    const { timeZone, dayStart } = span;
    const offsets = [-36, 36].map((hours) => offsetAt(noon + hours * HOUR, timeZone));
    if (Math.max(...offsets) - Math.min(...offsets) < MINUTES_PER_DAY) return false;
    return HOURS.every((hours) => todayIn(timeZone, dayStart, new Date(noon + hours)) !== date);
  });
}
