import { type Block, calendarBlocks } from "./ical-in-blocks";
import { type IncomingEvent, readEvent } from "./ical-in-event";
import { describedZones, zoneOf } from "./ical-in-zone";

/** More is no timetable: thirty sessions a week for six years are fewer. */
export const MOST_EVENTS = 10_000;

/** A zone more is floating, as an unknown one. */
const MOST_ZONES = 100;

export type CalendarTrouble = "notACalendar" | "tooManyEvents";

/**
 * The events of a calendar file, in its order: iCalendar 2.0 and the 1.0 that calls itself so, of any line end, with
 * properties that cannot be read passed over. Answers what is wrong where it is no calendar or has too many events.
 */
export function readCalendar(text: string): IncomingEvent[] | CalendarTrouble {
  if ((text.match(/^BEGIN:VEVENT/gim)?.length ?? 0) > MOST_EVENTS) return "tooManyEvents";
  const blocks = calendarBlocks(text, new Set(["VEVENT", "VTIMEZONE"]));
  if (!blocks) return "notACalendar";

  const zones = zonesOf(blocks);
  return blocks.filter(({ name }) => name === "VEVENT").map((block) => readEvent(block, zones));
}

/** Each TZID is looked up once. */
function zonesOf(blocks: Block[]) {
  const described = describedZones(blocks.filter(({ name }) => name === "VTIMEZONE").slice(0, MOST_ZONES));
  const known = new Map<string, ReturnType<typeof zoneOf>>();
  return (tzid: string) => {
    const zone = known.get(tzid) ?? zoneOf(known.size < MOST_ZONES ? tzid : "", described);
    known.set(tzid, zone);
    return zone;
  };
}
