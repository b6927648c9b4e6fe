import { addDays, type CalendarDate } from "./date";
import { time } from "./time";
import { instantOf, type OffsetChange, offsetAt, offsetChanges } from "./zone";

/** A property and a component of iCalendar, as jCal has them (RFC 7265). */
export type Property = [name: string, parameters: Record<string, string>, type: string, value: unknown];
export type Component = [name: string, properties: Property[], components: Component[]];

/**
 * The clock changes of `zone` that matter from the day `from` to the day `to`, one by one: a client that does not
 * know the zone by its name gets what will happen rather than a guessed rule. After `to` the last offset goes on.
 */
export function vtimezone(zone: string, from: CalendarDate, to: CalendarDate): Component {
  const start = instantOf(addDays(from, -366), time("00:00"), zone);
  const offset = offsetAt(start.getTime(), zone);
  const changes = offsetChanges(zone, start, instantOf(to, time("24:00"), zone));
  const all = [{ at: start, before: offset, after: offset }, ...changes];
  return ["vtimezone", [["tzid", {}, "text", zone]], all.map(observance)];
}

/** A change begins at the wall-clock time that was just reached before it (RFC 5545, 3.6.5). */
function observance({ at, before, after }: OffsetChange): Component {
  const wall = new Date(at.getTime() + before * 60_000).toISOString().slice(0, 19);
  return [
    after > before ? "daylight" : "standard",
    [
      ["dtstart", {}, "date-time", wall],
      ["tzoffsetfrom", {}, "utc-offset", asUtcOffset(before)],
      ["tzoffsetto", {}, "utc-offset", asUtcOffset(after)],
    ],
    [],
  ];
}

function asUtcOffset(minutes: number): string {
  const digits = (count: number) => String(Math.trunc(count)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${digits(Math.abs(minutes) / 60)}:${digits(Math.abs(minutes) % 60)}`;
}
