import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { dueAfter } from "@/lib/recurrence/after-completion";
import type { Schedule } from "@/lib/recurrence/schema";
import { type Away, firstPresent, isAway } from "./away";
import type { Course } from "./course";
import { EntryCursor } from "./entry-cursor";
import type { Entry, History } from "./habit";
import { stateOf } from "./reading";
import type { Stretch } from "./stretches";

export type AfterCompletion = Extract<Schedule, { kind: "afterCompletion" }>;

/** What moves the next due day: a completion or a skip. */
export type Move = { day: number; isSkip: boolean };

/** Tells the last move before a day, asked from late to early; null where there is none. */
export type Moves = (before: number) => Move | null;

/**
 * The day on which it is due after a move; from the version's anchor on if there was none. A due day that is away is
 * the first day after: infinity where a pause never ends.
 */
export function dueDay(
  move: Move | null,
  { version }: Stretch,
  schedule: AfterCompletion,
  away: Away,
): number {
  const anchor = toDayNumber(version.anchor);
  const due = move ? toDayNumber(dueAfter(schedule, fromDayNumber(move.day))) : anchor;
  return firstPresent(away, Math.max(due, anchor));
}

/** The moves up to a day, those under earlier versions included. */
export function movesIn(
  history: History,
  course: Course,
  stretch: Stretch,
  schedule: AfterCompletion,
  until: { day: CalendarDate; today: CalendarDate },
): Moves {
  const [last, today] = [toDayNumber(until.day), toDayNumber(until.today)];
  const entered = enteredMoves(history.entries, course.stretches, last, today);
  if (stretch.version.measure.kind !== "atMost") return entered;
  const within = keptMoves(
    history.entries,
    course.away,
    stretch,
    schedule,
    entered(stretch.from),
    last,
    today,
  );
  let index = within.length - 1;
  return (before) => {
    while ((within[index]?.day ?? before - 1) >= before) index -= 1;
    return within[index] ?? entered(Math.min(before, stretch.from));
  };
}

function enteredMoves(entries: Entry[], stretches: Stretch[], last: number, today: number): Moves {
  const cursor = new EntryCursor(entries, fromDayNumber(last));
  return (before) => {
    for (let found = cursor.upTo(before - 1); found; found = cursor.upTo(found.day - 1)) {
      const move = moveOf(found.entry, found.day, stretches, today);
      if (move) return move;
    }
    return null;
  };
}

function moveOf(entry: Entry, day: number, stretches: Stretch[], today: number): Move | null {
  const stretch = stretches.findLast(({ from }) => from <= day);
  if (!stretch) return null;
  const state = stateOf(stretch.version.measure, entry, day === today);
  return state === "done" || state === "skipped" ? { day, isSkip: state === "skipped" } : null;
}

/** Those of *at most*, which is done on its due day without an entry too. */
function keptMoves(
  entries: Entry[],
  away: Away,
  stretch: Stretch,
  schedule: AfterCompletion,
  before: Move | null,
  last: number,
  today: number,
): Move[] {
  const entered = new Map(entries.map((entry) => [toDayNumber(entry.date), entry]));
  const moves: Move[] = [];
  let due = dueDay(before, stretch, schedule, away);
  for (let day = stretch.from; day <= Math.min(last, stretch.to); day += 1) {
    const entry = entered.get(day) ?? null;
    const state = stateOf(stretch.version.measure, entry, day === today);
    const isKept =
      state === "skipped" || (state === "done" && (entry !== null || (day >= due && !isAway(away, day))));
    if (!isKept) continue;
    const move = { day, isSkip: state === "skipped" };
    moves.push(move);
    due = dueDay(move, stretch, schedule, away);
  }
  return moves;
}
