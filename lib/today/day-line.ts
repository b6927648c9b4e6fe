import { type DaySession, takesPlaceThen } from "./sessions";

/** One row of a day's time line: a session, or the time between two. `from` and `to` are instants in milliseconds. */
export type LineRow =
  | { kind: "session"; session: DaySession; from: number; to: number; isOn: boolean }
  | { kind: "gap"; minutes: number; from: number; to: number };

/** Shorter breaks than this are not told. */
const SHORTEST_GAP = 20;
const MS_PER_MINUTE = 60_000;

/** The sessions in order, and between those that take place the time that is free. */
export function dayLine(sessions: DaySession[]): LineRow[] {
  let end: number | null = null;
  return sessions.flatMap((session): LineRow[] => {
    const [from, to] = [session.startsAt.getTime(), session.endsAt.getTime()];
    const row: LineRow = { kind: "session", session, from, to, isOn: takesPlaceThen(session) };
    if (!row.isOn) return [row];
    const free = end === null ? 0 : (from - end) / MS_PER_MINUTE;
    const gap: LineRow[] =
      end !== null && free >= SHORTEST_GAP ? [{ kind: "gap", minutes: free, from: end, to: from }] : [];
    end = Math.max(end ?? to, to);
    return [...gap, row];
  });
}

/**
 * Where now stands on the line: in which row, and how far through it (0–1); before the first row it is at the very
 * top of that, after the last at its very bottom. Null for an empty line.
 */
export function nowOn(rows: LineRow[], now: number): { row: number; through: number } | null {
  const timed = rows.map((row, index) => ({ ...row, index })).filter((row) => row.kind === "gap" || row.isOn);
  const current = timed.findLast(({ from }) => from <= now) ?? timed[0];
  if (!current) return null;
  const through = (now - current.from) / (current.to - current.from);
  return { row: current.index, through: Math.min(1, Math.max(0, through)) };
}
