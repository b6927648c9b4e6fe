import { addDays, type CalendarDate, day } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import type { Entry, HabitPlan, HabitVersion, History, Measure, PauseRange } from "@/lib/habits/habit";
import type { Schedule } from "@/lib/recurrence/schema";

type Said = Partial<Omit<HabitPlan, "versions" | "startsOn" | "endsOn">> & {
  schedule?: Schedule;
  measure?: Measure;
  weekStart?: WeekStart;
  startsOn?: string;
  endsOn?: string;
  /** The versions after the first one. */
  later?: HabitVersion[];
  entries?: Entry[];
  pauses?: PauseRange[];
  missing?: string[];
  since?: string;
};

/** Every day from Sunday, 1 March 2026 on, yes or no, with weeks from Monday and no entry, unless said. */
export function history(said: Said = {}): History {
  const startsOn = day(said.startsOn ?? "2026-03-01");
  const first = version(startsOn, {
    ...(said.schedule && { schedule: said.schedule }),
    ...(said.measure && { measure: said.measure }),
    ...(said.weekStart && { weekStart: said.weekStart }),
  });
  return {
    plan: {
      startsOn,
      endsOn: said.endsOn ? day(said.endsOn) : null,
      count: said.count ?? null,
      archivedOn: said.archivedOn ?? null,
      versions: [first, ...(said.later ?? [])],
    },
    entries: (said.entries ?? []).toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    pauses: said.pauses ?? [],
    missing: (said.missing ?? []).map(day),
    ...(said.since && { since: day(said.since) }),
  };
}

/** What holds from a day on, its phase counted from there. */
export function version(from: string, said: Partial<HabitVersion> = {}): HabitVersion {
  const boring = {
    schedule: { kind: "days", every: 1 },
    measure: { kind: "yesNo" },
    weekStart: "MO",
  } as const;
  return { from: day(from), anchor: day(from), ...boring, ...said };
}

/**
 * One entry a letter from a day on: `x` done, `s` skipped, `.` none, a digit done with that value.
 */
export function marks(from: string, letters: string): Entry[] {
  return [...letters].flatMap((letter, index) => {
    if (letter === ".") return [];
    return [entryOf(addDays(day(from), index), letter)];
  });
}

export function pause(from: string, to: string | null = null): PauseRange {
  return { from: day(from), to: to === null ? null : day(to) };
}

function entryOf(date: CalendarDate, letter: string): Entry {
  if (letter === "s") return { date, status: "skipped", value: null, note: null };
  return { date, status: "done", value: letter === "x" ? null : Number(letter), note: null };
}
