import type { CalendarDate } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import type { Schedule } from "@/lib/recurrence/schema";

export type Measure = { kind: "yesNo" } | { kind: "atLeast" | "atMost"; goal: number; unit: string };

/**
 * What a habit asks from a day on, until the next version's day. `anchor` is the day from which the schedule's phase
 * (weeks, months, cycle) is counted; `weekStart` that of who wrote it.
 */
export type HabitVersion = {
  from: CalendarDate;
  anchor: CalendarDate;
  schedule: Schedule;
  weekStart: WeekStart;
  measure: Measure;
};

/** `versions` by `from`; the first begins on `startsOn`. `count` ends it after so many occurrences or completions. */
export type HabitPlan = {
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  count: number | null;
  archivedOn: CalendarDate | null;
  versions: HabitVersion[];
};

/**
 * What one member said of one day. `value` is an amount of a numeric habit, where `done` without one is the goal; on
 * a yes/no quota it is how many times that day, where none is once.
 */
export type Entry = {
  date: CalendarDate;
  status: "done" | "skipped";
  value: number | null;
  note: string | null;
};

/** Both ends included; no `to`: until resumed. */
export type PauseRange = { from: CalendarDate; to: CalendarDate | null };

/** `open` is today, not yet. */
export type DayState = "done" | "skipped" | "missed" | "open";

/**
 * One member's history with one habit, from which everything is told. Later entries than the day that is asked about
 * are as if they were not there.
 */
export type History = {
  plan: HabitPlan;
  /** By date, one a day. */
  entries: Entry[];
  /** The habit's own and the member's general ones, in any order; they may overlap. */
  pauses: PauseRange[];
  /** Dates that never were the member's today; they are as paused. */
  missing: CalendarDate[];
  /** Entries before this day were not read; absent where all were. A streak or rate that needs them throws, save `recentStreak`. */
  since?: CalendarDate;
};
