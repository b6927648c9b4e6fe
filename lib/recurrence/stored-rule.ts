import type { CalendarDate } from "@/lib/calendar/date";
import { weekStart } from "@/lib/calendar/schema";
import { schedule } from "./schema";
import { toRRule } from "./to-rrule";

/** A stored schedule as a RRULE with no end, to be read from its first occurrence on or after the anchor; null where none can say it. */
export function storedRule(
  stored: { schedule: unknown; weekStart: string },
  anchor: CalendarDate,
): string | null {
  return toRRule({
    schedule: schedule.parse(stored.schedule),
    weekStart: weekStart.parse(stored.weekStart),
    anchor,
    startsOn: anchor,
    endsOn: null,
    count: null,
  });
}
