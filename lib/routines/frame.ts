import { minutesOf, type TimeOfDay } from "@/lib/calendar/time";
import type { FieldIssue } from "@/lib/platform/errors";
import type { Break, RoutineFrame } from "./week";

/** What does not fit together in a routine's window, breaks, hidden days and bounds; empty when all does. */
export function frameIssues(frame: RoutineFrame): FieldIssue[] {
  return [...windowIssues(frame), ...breakIssues(frame), ...boundIssues(frame), ...hiddenIssues(frame)];
}

function windowIssues({ dayStart, dayEnd }: RoutineFrame): FieldIssue[] {
  return dayStart < dayEnd ? [] : [{ path: ["dayEnd"], code: "endsBeforeStart" }];
}

function breakIssues({ breaks, dayStart, dayEnd }: RoutineFrame): FieldIssue[] {
  if (dayStart >= dayEnd) return [];
  const [opens, closes] = [minutesOf(dayStart), minutesOf(dayEnd)];
  return breaks.flatMap((pause, index): FieldIssue[] => {
    const path = ["breaks", index, "start"];
    const { from, to } = spanOf(pause);
    if (from < opens || to > closes)
      return [{ path, code: "breakOutside", params: { from: dayStart, to: dayEnd } }];
    const earlier = breaks.slice(0, index).map(spanOf);
    return earlier.some((other) => from < other.to && other.from < to)
      ? [{ path, code: "breaksOverlap" }]
      : [];
  });
}

function boundIssues({ startsOn, endsOn }: RoutineFrame): FieldIssue[] {
  return startsOn && endsOn && endsOn < startsOn ? [{ path: ["endsOn"], code: "endsBeforeStart" }] : [];
}

function hiddenIssues({ hiddenDays }: RoutineFrame): FieldIssue[] {
  return hiddenDays.length < 7 ? [] : [{ path: ["hiddenDays"], code: "allHidden" }];
}

function spanOf({ start, minutes }: Break & { start: TimeOfDay }) {
  const from = minutesOf(start);
  return { from, to: from + minutes };
}
