import type { CalendarDate } from "@/lib/calendar/date";
import type { IncomingEvent } from "@/lib/calendar/ical-in-event";
import { minutesOf, time } from "@/lib/calendar/time";
import { routineClock } from "./clock";
import { toldOf } from "./told";

export const utcReadings = ["instant", "local"] as const;
export type UtcReading = (typeof utcReadings)[number];

/**
 * How times marked UTC had better be read than as instants, or null where the file's days look right. They do not
 * where most days with such times leave 07–22 in `timeZone` and fewer would if the times were local.
 */
export function proposeReading(events: IncomingEvent[], timeZone: string): "local" | null {
  const marked = events.filter(({ start }) => start?.zone.kind === "utc");
  const asInstants = daysOutside(marked, timeZone, "instant");
  if (asInstants <= 0.5) return null;
  return daysOutside(marked, timeZone, "local") < asInstants ? "local" : null;
}

/** The share of days on which something begins before 07:00 or ends after 22:00. */
function daysOutside(events: IncomingEvent[], timeZone: string, utc: UtcReading): number {
  const clock = routineClock(timeZone, utc);
  const days = new Map<CalendarDate, boolean>();
  for (const event of events) {
    const told = toldOf(event, clock);
    if (typeof told === "string") continue;
    const from = minutesOf(told.local.time);
    const isOutside = from < minutesOf(time("07:00")) || from + told.minutes > minutesOf(time("22:00"));
    days.set(told.local.date, isOutside || days.get(told.local.date) === true);
  }
  return days.size === 0 ? 0 : [...days.values()].filter(Boolean).length / days.size;
}
