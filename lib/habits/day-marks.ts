import { addDays, type CalendarDate, daysBetween, toDayNumber } from "@/lib/calendar/date";
import { awayOf, isAway } from "./away";
import { expectedBetween } from "./expected";
import type { DayState, Entry, HabitVersion, History } from "./habit";
import { shareOf, stateOf, timesOf } from "./reading";
import { isFixed } from "./stretches";

/** What a day is in a picture of many. */
export type DayMark = {
  date: CalendarDate;
  /**
   * `part` of the goal was reached. Of the days of which nothing was said, `free` are those on which the calendar
   * expects nothing (a quota, and what is due after a completion, name no days), `away` paused ones, `before` those
   * before the start, and `ahead` those after today.
   */
  kind: DayState | "part" | "free" | "away" | "before" | "ahead";
  /** How much of the goal was reached, 0–1. */
  share: number;
  /** How many completions it counts. */
  times: number;
  entry: Entry | null;
};

/** Every day from `from` to `to` as it stands `today`. */
export function dayMarks(
  history: History,
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): DayMark[] {
  const { plan, entries } = history;
  const said = new Map(entries.map((entry) => [entry.date, entry]));
  const until = to < today ? to : today;
  const expected = new Set(from <= until ? expectedBetween(history, from, until, today) : []);
  const away = awayOf(history);
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index): DayMark => {
    const date = addDays(from, index);
    const entry = said.get(date) ?? null;
    if (date > today) return { date, kind: "ahead", share: 0, times: 0, entry: null };
    if (date < plan.startsOn) return { date, kind: "before", share: 0, times: 0, entry: null };
    const version = plan.versions.findLast((later) => later.from <= date);
    const isExpected = version !== undefined && isFixed(version) && expected.has(date);
    if (!entry && isAway(away, toDayNumber(date))) return { date, kind: "away", share: 0, times: 0, entry };
    if (!version || (!entry && !isExpected)) return { date, kind: "free", share: 0, times: 0, entry };
    const times = timesOf(version, entry, date === today);
    const share = shareOfDay(version, entry, times);
    return {
      date,
      kind: kindOf(stateOf(version.measure, entry, date === today), share),
      share,
      times,
      entry,
    };
  });
}

/** A yes/no habit that is wanted several times a day is done in parts. */
function shareOfDay({ measure, schedule }: HabitVersion, entry: Entry | null, times: number): number {
  if (measure.kind === "yesNo" && schedule.kind === "quota" && schedule.per === "day")
    return Math.min(1, times / schedule.times);
  return shareOf(measure, entry);
}

function kindOf(state: DayState, share: number): DayMark["kind"] {
  if (state === "skipped") return state;
  return share > 0 && (share < 1 || state !== "done") ? "part" : state;
}
