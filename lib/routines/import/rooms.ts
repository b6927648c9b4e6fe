import { heldDates, type Run } from "./run";

/**
 * Runs that differ only in their room: one that lies wholly in the missing weeks of a longer one becomes that one's
 * room on those dates.
 */
export function fillWithRooms(runs: Run[]): Run[] {
  if (runs.length < 2) return runs;

  const kept: Run[] = [];
  for (const { run } of runs.map(measured).sort(byLength)) {
    const host = canMoveIn(run) ? kept.find((other) => isMissingAll(other, run)) : undefined;
    if (host) moveIn(host, run);
    else kept.push(run);
  }
  return kept;
}

function measured(run: Run) {
  return { run, length: run.last === null ? Number.POSITIVE_INFINITY : heldDates(run).length };
}

type Measured = ReturnType<typeof measured>;

function byLength(a: Measured, b: Measured): number {
  if (a.length !== b.length) return a.length > b.length ? -1 : 1;
  return a.run.first < b.run.first ? -1 : 1;
}

/** A move cannot say that there is no room, and what is itself moved stays apart. */
function canMoveIn({ location, last, exceptions }: Run): boolean {
  return location !== null && last !== null && [...exceptions.values()].every((move) => move === null);
}

function isMissingAll(host: Run, run: Run): boolean {
  return heldDates(run).every((date) => host.exceptions.get(date) === null);
}

function moveIn(host: Run, run: Run) {
  const { start, location } = run;
  for (const date of heldDates(run)) host.exceptions.set(date, { date, start, minutes: null, location });
  host.uids = [...host.uids, ...run.uids];
}
