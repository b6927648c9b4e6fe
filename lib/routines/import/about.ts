import { isTimeZone } from "@/lib/calendar/zone";
import { clipped, unturned } from "@/lib/platform/text";

const LONGEST_NAME = 120;

type About = {
  name: string | null;
  /** Where it is for. UTC is where its program counts, and where nobody is: it says nothing. */
  timeZone: string | null;
  /** Some of its times are marked UTC, and may be meant otherwise. */
  hasUtcTimes: boolean;
};

/** What a calendar file says of itself: its name and zone, or null where it does not, or not so that we know it. */
export function aboutCalendar(text: string): About {
  const zones = [
    /^X-WR-TIMEZONE[^:\r\n]*:(.+)$/im,
    /^DTSTART[^:\r\n]*;TZID="?([^":;\r\n]+)"?[^:\r\n]*:/im,
  ].map((pattern) => pattern.exec(text)?.[1]?.trim());
  const name = /^(?:X-WR-CALNAME|NAME)[^:\r\n]*:(.+)$/im.exec(text)?.[1];
  return {
    name: name ? clipped(plain(name), LONGEST_NAME).trim() || null : null,
    hasUtcTimes: /^DTSTART[^:\r\n]*:\d{8}T\d{6}Z/im.test(text),
    timeZone: zones.find((zone) => zone !== undefined && isTimeZone(zone) && !isUtc(zone)) ?? null,
  };
}

function isUtc(zone: string): boolean {
  return /^(?:Etc\/)?(?:UTC|UCT|GMT|Zulu|Universal|Greenwich|GMT[+-]?0)$/i.test(zone);
}

/** RFC 5545's escapes undone, in one line. */
function plain(text: string): string {
  return unturned(text)
    .replace(/\\n/gi, " ")
    .replace(/\\(.)/g, "$1")
    .replace(/\p{Cc}/gu, "")
    .trim();
}
