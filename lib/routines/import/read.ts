import { MOST_EVENTS, readCalendar } from "@/lib/calendar/ical-in";
import type { IncomingEvent } from "@/lib/calendar/ical-in-event";
import { invalid } from "@/lib/platform/errors";
import { type Clock, routineClock } from "./clock";
import { type FoldedSession, foldRuns } from "./fold";
import type { Run } from "./run";
import { readSeries } from "./series";
import type { SkipReason } from "./told";
import { proposeReading, type UtcReading } from "./utc";

export type Skipped = { uid: string | null; summary: string | null; reason: SkipReason };

export type ReadTimetable = {
  sessions: FoldedSession[];
  skipped: Skipped[];
  /** Not null: the file's UTC times are probably local; ask, and propose this. Whatever `utc` was chosen. */
  suggestion: "local" | null;
};

/**
 * Turns a calendar file into the sessions of a routine in `timeZone`, with what was left out and why. Ends within a
 * second or two whatever the file holds. Throws invalid with `notACalendar`, `tooManyEvents`, `tooManySessions` or
 * `tooManyDates` where it is no calendar, or no timetable.
 */
export function readTimetable(text: string, options: { timeZone: string; utc: UtcReading }): ReadTimetable {
  const events = readCalendar(text);
  if (events === "notACalendar") throw invalid("calendar", events);
  if (events === "tooManyEvents") throw invalid("calendar", events, { max: MOST_EVENTS });

  const { runs, skipped } = readRuns(events, routineClock(options.timeZone, options.utc));
  return { sessions: foldRuns(runs), skipped, suggestion: proposeReading(events, options.timeZone) };
}

/** More single dates than any timetable has. */
const MOST_RUNS = 50_000;

/** The series first, each with what replaces dates of it; replacements that no series has stand for themselves. */
function readRuns(events: IncomingEvent[], clock: Clock): { runs: Run[]; skipped: Skipped[] } {
  const runs: Run[] = [];
  const skipped: Skipped[] = [];
  const replacements = replacementsByUid(events);
  const used = new Set<IncomingEvent>();
  for (const event of events.toSorted(seriesFirst)) {
    if (used.has(event)) continue;
    const own = event.replaces ? [] : (replacements.get(event.uid) ?? []);
    replacements.delete(event.uid);
    const series = readSeries(event, own, clock);
    if (typeof series === "string") {
      skipped.push({ uid: event.uid, summary: event.summary, reason: series });
      continue;
    }
    for (const replaced of series.replaced) used.add(replaced);
    runs.push(...series.runs);
    if (runs.length > MOST_RUNS) throw invalid("calendar", "tooManyDates");
  }
  return { runs, skipped };
}

function replacementsByUid(events: IncomingEvent[]): Map<string | null, IncomingEvent[]> {
  const byUid = new Map<string | null, IncomingEvent[]>();
  for (const event of events) {
    if (!event.replaces || event.uid === null) continue;
    const others = byUid.get(event.uid);
    if (others) others.push(event);
    else byUid.set(event.uid, [event]);
  }
  return byUid;
}

function seriesFirst(a: IncomingEvent, b: IncomingEvent): number {
  return Number(a.replaces !== null) - Number(b.replaces !== null);
}
