import type { CalendarDate } from "@/lib/calendar/date";
import type { TimeOfDay } from "@/lib/calendar/time";
import { localOf } from "@/lib/calendar/zone";
import { COUNT, countOf } from "./numbers";
import { marks, pattern, take } from "./taken";

const HOURS = "(?:hours?|hrs?|h|час(?:а|ов)?)";
const MINUTES = "(?:minutes?|mins?|минут[уы]?|мин)";
const wanted = pattern(
  [
    `(?:in|через)\\s+(?:(${COUNT}|an?)\\s*)?(${HOURS})(?:\\s+(?:(?:and|и)\\s+)?(${COUNT})\\s*${MINUTES})?`,
    `(?:in|через)\\s+(?:(${COUNT}|a)\\s*)?(${MINUTES})`,
    "(in\\s+half\\s+an\\s+hour|через\\s+полчаса)",
  ].join("|"),
);
const HALF_MORE =
  /^\s*(?:[-–—.,]\s*\d|(?:and|и|с)\s+(?:a\s+)?(?:half|половин\p{L}+)|(?:after|before|после|до|or|или)\s)/iu;

/** `in 2 hours`, `через полчаса`: what the person's own clock will show then. */
export function takeFromNow(
  line: string,
  now: Date,
  timeZone: string,
): { date: CalendarDate; time: TimeOfDay; rest: string } | null {
  const taken = take(line, wanted, {
    mark: marks.date,
    refuses: (_before, after, found) => HALF_MORE.test(after) || minutesIn(found) === null,
  });
  const minutes = taken && minutesIn(taken.found);
  if (!taken || minutes === null) return null;
  return { ...localOf(new Date(now.getTime() + minutes * 60_000), timeZone), rest: taken.rest };
}

/** Null for none at all, and for English without a number: `in hours`. */
function minutesIn([text, hours, hour, minutes, few, minute, half]: RegExpExecArray): number | null {
  if (half) return 30;
  const counted = hours ?? few;
  if (counted === undefined && /^in/i.test(text)) return null;
  const total = hour ? countOf(hours) * 60 + (minutes ? countOf(minutes) : 0) : countOf(few);
  return total > 0 && (hour || minute) ? total : null;
}
