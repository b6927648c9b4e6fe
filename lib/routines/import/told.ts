import { daysBetween } from "@/lib/calendar/date";
import type { IncomingEvent } from "@/lib/calendar/ical-in-event";
import { MINUTES_PER_DAY, minutesOf, time } from "@/lib/calendar/time";
import { clipped } from "@/lib/platform/text";
import type { Clock, Local, TimedStamp } from "./clock";
import type { Told } from "./run";

/** Why what stands in a file became no session. */
export const skipReasons = [
  "allDay",
  "cancelled",
  "cutOff",
  "deletedHere",
  "noDates",
  "noLength",
  "noStart",
  "noTitle",
  "ruleEndsBeforeItBegins",
  "ruleNotFollowed",
  "tooLong",
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** As a session holds them; what is longer is cut and ends in an ellipsis. */
const LONGEST_TITLE = 200;
const LONGEST_LOCATION = 120;

export type ToldEvent = Omit<Told, "weekday" | "start"> & { moment: TimedStamp; local: Local };

/** What an event tells by the routine's clocks, or why it cannot be a session. */
export function toldOf(event: IncomingEvent, clock: Clock): ToldEvent | SkipReason {
  const { start, summary, location } = event;
  if (event.cutOff) return "cutOff";
  if (event.cancelled) return "cancelled";
  if (!start) return "noStart";
  if (event.allDay || start.time === null) return "allDay";
  if (!summary) return "noTitle";

  const moment = { ...start, time: start.time };
  const local = clock.toLocal(moment);
  const minutes = lengthOf(event, local, clock);
  if (minutes < 1) return "noLength";
  if (minutes > MINUTES_PER_DAY) return "tooLong";
  const texts = { title: cut(summary, LONGEST_TITLE), location: location && cut(location, LONGEST_LOCATION) };
  return { ...texts, minutes, moment, local };
}

/** By the clocks on the wall, so that a night shift is as long on the night of a clock change. */
function lengthOf({ end, minutes }: IncomingEvent, start: Local, clock: Clock): number {
  if (!end) return minutes ?? 0;
  const local = clock.toLocal({ ...end, time: end.time ?? time("00:00") });
  return (
    daysBetween(start.date, local.date) * MINUTES_PER_DAY + minutesOf(local.time) - minutesOf(start.time)
  );
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${clipped(text, longest - 1).trimEnd()}…`;
}
