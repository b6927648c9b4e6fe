import { MINUTES_PER_DAY, minutesOf } from "@/lib/calendar/time";
import { weekdays } from "@/lib/calendar/week";
import { invalid } from "@/lib/platform/errors";
import type { Exception, SessionPattern } from "../week";
import { joined } from "./join";
import { withRhythm } from "./rhythm";
import { fillWithRooms } from "./rooms";
import { dateCount, keyOf, type Run } from "./run";

/** More is no timetable: a week with sixty is full, and a file may hold several terms. */
const MOST_SESSIONS = 1_000;
const MOST_EXCEPTIONS = 20_000;
const MOST_JOINED_DATES = 50_000;

/** A session as a calendar file tells it, with where it came from: the UIDs, and the key by which it is known again. */
export type FoldedSession = Omit<SessionPattern, "id" | "person" | "color" | "cancelled" | "cancelReason"> & {
  uids: string[];
  key: string;
};

/**
 * Folds what a file holds into sessions: runs that tell the same become one, a group that lies in another's missing
 * weeks and differs only in its room becomes that one's room there, and gaps become every n weeks or cancelled dates.
 * Throws invalid where the outcome would be no timetable.
 */
export function foldRuns(runs: Run[]): FoldedSession[] {
  const alike = [...groupedBy(runs, keyOf).values()];
  const joinedDates = alike.filter(({ length }) => length > 1).flat();
  if (sum(joinedDates.map(dateCount)) > MOST_JOINED_DATES) throw invalid("calendar", "tooManyDates");
  const groups = alike.flatMap(joined);
  if (groups.length > MOST_SESSIONS) throw invalid("calendar", "tooManySessions", { max: MOST_SESSIONS });

  const sessions = [...groupedBy(groups, besidesRoom).values()].flatMap(fillWithRooms).map(withRhythm);
  const exceptions = sum(sessions.map((session) => session.exceptions.size));
  if (exceptions > MOST_EXCEPTIONS) throw invalid("calendar", "tooManyDates");
  return sessions.map(folded).sort(byWeekday);
}

function besidesRoom(run: Run): string {
  return keyOf({ ...run, location: null });
}

function folded(run: Run): FoldedSession {
  const { title, location, weekday, start, minutes, everyWeeks, first, last, uids } = run;
  return {
    ...{
      title,
      location,
      weekday,
      start,
      minutes,
      everyWeeks,
      weekStart: "MO",
      startsOn: first,
      endsOn: last,
    },
    exceptions: [...run.exceptions].map(exceptionOf).sort((a, b) => (a.date < b.date ? -1 : 1)),
    uids: [...new Set(uids)].sort(),
    key: keyOf(run),
  };
}

function byWeekday(a: FoldedSession, b: FoldedSession): number {
  const place = ({ weekday, start }: FoldedSession) =>
    weekdays.indexOf(weekday) * MINUTES_PER_DAY + minutesOf(start);
  return place(a) - place(b) || (a.key < b.key ? -1 : 1);
}

function exceptionOf([date, movedTo]: [Exception["date"], Exception["movedTo"]]): Exception {
  return { date, cancelled: movedTo === null, reason: null, movedTo };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function groupedBy(runs: Run[], textOf: (run: Run) => string): Map<string, Run[]> {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const text = textOf(run);
    const group = groups.get(text);
    if (group) group.push(run);
    else groups.set(text, [run]);
  }
  return groups;
}
