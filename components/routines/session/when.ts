import { minutesOf, timeOf } from "@/lib/calendar/time";
import type { Formats } from "@/lib/i18n/formats";
import type { OccurrenceOfSession } from "@/lib/occurrences/queries";
import type { Words } from "../week/words";

/** When a session takes place, in a line: on its date, else every week. */
export function whenOf(
  session: OccurrenceOfSession["session"],
  occurrence: OccurrenceOfSession["occurrence"],
  t: Words,
  formats: Formats,
): string {
  const { start, minutes } = occurrence ?? session;
  const span = `${formats.time(start)}–${formats.time(timeOf(minutesOf(start) + minutes))}`;
  if (occurrence) return `${formats.date(occurrence.on)}, ${span}`;
  const day = formats.weekday(session.weekday);
  return session.everyWeeks === 1
    ? `${day}, ${span}`
    : `${day}, ${span} · ${t("everyWeeks", { count: session.everyWeeks })}`;
}
