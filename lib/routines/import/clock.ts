import type { CalendarDate } from "@/lib/calendar/date";
import type { Stamp } from "@/lib/calendar/ical-in-event";
import { type EventZone, floating, zoneInstant } from "@/lib/calendar/ical-in-zone";
import type { TimeOfDay } from "@/lib/calendar/time";
import { localOf } from "@/lib/calendar/zone";
import { invalid } from "@/lib/platform/errors";

/** Far more than a timetable needs, and about a second's work: a step is one day looked at. */
const MOST_STEPS = 400_000;
const STEPS_OF_A_CONVERSION = 10;

export type Local = { date: CalendarDate; time: TimeOfDay };
export type TimedStamp = Stamp & { time: TimeOfDay };
export type Clock = {
  /** True where times in this zone stand as they are. */
  isOwn(zone: EventZone): boolean;
  toLocal(moment: TimedStamp): Local;
  instantOf(moment: TimedStamp): Date;
  /** Counts work. Throws invalid where a file asks for more than a timetable would. */
  spend(steps: number): void;
};

/**
 * Brings the times of a calendar to the clocks of `timeZone`. Floating times are its own, and so are those in UTC
 * where they are read as `local`.
 */
export function routineClock(timeZone: string, utc: "instant" | "local"): Clock {
  let steps = 0;
  const spend = (more: number) => {
    steps += more;
    if (steps > MOST_STEPS) throw invalid("calendar", "tooManyDates");
  };
  const isOwn = (zone: EventZone) =>
    zone.kind === "floating" ||
    (zone.kind === "utc" && utc === "local") ||
    (zone.kind === "named" && zone.name.toLowerCase() === timeZone.toLowerCase());
  const instantOf = ({ date, time, zone }: TimedStamp) => {
    spend(STEPS_OF_A_CONVERSION);
    return zoneInstant(isOwn(zone) ? floating : zone, date, time, timeZone);
  };
  const toLocal = (moment: TimedStamp) =>
    isOwn(moment.zone) ? { date: moment.date, time: moment.time } : localOf(instantOf(moment), timeZone);
  return { isOwn, toLocal, instantOf, spend };
}
