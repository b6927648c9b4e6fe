import { fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { type AfterCompletion, dueDay, movesIn } from "./due-day";
import type { End, Walk } from "./occurrences";
import type { Stretch } from "./stretches";

/**
 * Goes back over the completions of what is due after one; first the one that is overdue, if one is. A late skip is no
 * completion, but by then it was missed.
 */
export function walkCompletions(
  walk: Walk,
  stretch: Stretch,
  schedule: AfterCompletion,
  next: Stretch | null,
): End {
  const { history, away, today, visit } = walk;
  const last = Math.min(walk.upTo, stretch.to);
  const until = { day: fromDayNumber(last), today: fromDayNumber(today) };
  const moveBefore = movesIn(history, walk, stretch, schedule, until);
  const first = Math.max(stretch.from, walk.downTo);
  const startsOn = toDayNumber(history.plan.startsOn);
  const isUnread = (move: unknown) => move === null && walk.since > startsOn;

  let move = moveBefore(last + 1);
  if (isUnread(move) || (isUnread(null) && stretch.version.measure.kind === "atMost")) return "unread";
  const due = dueDay(move, stretch, schedule, away);
  const isOverdue = last === today ? due < today : due <= last;
  const goesOn = last === stretch.to && next !== null && isSameWait(next, stretch);
  if (isOverdue && !goesOn && !visit("missed", due, last, 0, 1, 1)) return "stopped";
  while (move && move.day >= first) {
    const { day, isSkip } = move;
    const before = moveBefore(day);
    if (isUnread(before)) return "unread";
    const isLate = day > dueDay(before, stretch, schedule, away);
    const isGoing = isSkip
      ? visit(isLate ? "missed" : "passed", day, day, 0, 0, 1)
      : visit(isLate ? "late" : "done", day, day, isLate ? 0 : 1, 1, 1);
    if (!isGoing) return "stopped";
    move = before;
  }
  return "start";
}

/** Whether the next version waits for the same due day. */
function isSameWait(next: Stretch, { version }: Stretch): boolean {
  return next.version.schedule.kind === "afterCompletion" && next.version.anchor === version.anchor;
}
