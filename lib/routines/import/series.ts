import type { IncomingEvent, Stamp } from "@/lib/calendar/ical-in-event";
import { isSameZone } from "@/lib/calendar/ical-in-zone";
import type { Move } from "../week";
import type { Clock, Local } from "./clock";
import { repeatedRuns } from "./repeated";
import { isHeld, type Run, singleRun, trimmed } from "./run";
import { type SkipReason, type ToldEvent, toldOf } from "./told";

export type Series = {
  runs: Run[];
  /** Which of the replacements were of this series. */
  replaced: IncomingEvent[];
};

/**
 * An event with its rule, its excluded and added dates and the events that replace single dates of it, or why it
 * cannot be a session.
 */
export function readSeries(
  event: IncomingEvent,
  replacements: IncomingEvent[],
  clock: Clock,
): Series | SkipReason {
  const told = toldOf(event, clock);
  if (typeof told === "string") return told;
  const runs = repeatedRuns(event, told, clock);
  if (typeof runs === "string") return runs;

  for (const stamp of event.excluded) {
    const local = occurrenceOf(stamp, told, clock);
    holder(runs, local)?.exceptions.set(local.date, null);
  }
  const replaced = replacements.filter((replacement) => replace(replacement, runs, told, clock));
  const left = runs.map(trimmed).filter((run) => run !== null);
  return left.length > 0 ? { runs: left, replaced } : "noDates";
}

/** Says on the run what became of one of its dates. False where the series has no such date. */
function replace(replacement: IncomingEvent, runs: Run[], told: ToldEvent, clock: Clock): boolean {
  if (!replacement.replaces) return false;
  const original = occurrenceOf(replacement.replaces, told, clock);
  const run = holder(runs, original);
  if (!run) return false;

  const now = toldOf(replacement, clock);
  if (typeof now === "string") {
    run.exceptions.set(original.date, null);
    return true;
  }
  const { title, location, minutes, local } = now;
  if (title !== run.title || (location === null && run.location !== null)) {
    run.exceptions.set(original.date, null);
    runs.push(singleRun({ title, location, minutes, start: local.time }, replacement.uid, local.date));
    return true;
  }
  const move = moveOf(run, now);
  if (isChange(run, original, move)) run.exceptions.set(original.date, move);
  return true;
}

/** A length or a room that stays is not said, so that it follows the session's. */
function moveOf(run: Run, { local, minutes, location }: ToldEvent): Move {
  return {
    date: local.date,
    start: local.time,
    minutes: minutes === run.minutes ? null : minutes,
    location: location === run.location ? null : location,
  };
}

function isChange(run: Run, original: Local, { date, start, minutes, location }: Move): boolean {
  return date !== original.date || start !== run.start || minutes !== null || location !== null;
}

function holder(runs: Run[], { date, time }: Local): Run | undefined {
  return runs.find((run) => run.start === time && isHeld(run, date));
}

/** A date of the series by the routine's clocks; in the series' own zone the day says enough. */
function occurrenceOf(stamp: Stamp, { moment }: ToldEvent, clock: Clock): Local {
  const isOfSeries = stamp.time === null || isSameZone(stamp.zone, moment.zone);
  return isOfSeries
    ? clock.toLocal({ ...moment, date: stamp.date })
    : clock.toLocal({ ...stamp, time: stamp.time ?? moment.time });
}
